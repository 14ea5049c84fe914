/// Finds signs in the place of words: `???`, `[...]`, and `[in te vullen: …]`.
enum LeftoverSigns {
    private static let elisions = ["[...]", "[…]"].map { Array($0.utf8) }
    private static let placeholder = Array("[in te vullen".utf8)

    /// How long the signs are that stand at an index; nil when there are none.
    static func length(at index: Int, in text: ArraySlice<UInt8>, countsPlaceholders: Bool) -> Int? {
        switch text[index] {
        case UInt8(ascii: "?"): marks(at: index, in: text)
        case UInt8(ascii: "["):
            (countsPlaceholders ? placeholder(at: index, in: text) : nil) ?? elision(at: index, in: text)
        default: nil
        }
    }

    /// Three question marks or more, behind a blank: `Dat kan???` is only loud.
    private static func marks(at index: Int, in text: ArraySlice<UInt8>) -> Int? {
        let count = text[index...].prefix { $0 == UInt8(ascii: "?") }.count
        guard count >= 3, index == text.startIndex || isMark(text[index - 1]) else { return nil }
        return count
    }

    /// An elision that is all there is, in its line, cell or behind a colon; in a sentence it leaves words of others
    /// out.
    private static func elision(at index: Int, in text: ArraySlice<UInt8>) -> Int? {
        guard let sign = elisions.first(where: { text[index...].starts(with: $0) }) else { return nil }
        let before = text[..<index].last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "*") }
        let behind = text[(index + sign.count)...].first {
            $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "*")
        }
        let isFirst = before.map { "\n|:-".utf8.contains($0) } ?? true
        let isLast = behind.map { "\r\n|".utf8.contains($0) } ?? true
        return isFirst && isLast ? sign.count : nil
    }

    private static func placeholder(at index: Int, in text: ArraySlice<UInt8>) -> Int? {
        let rest = text[index...]
        guard rest.starts(with: placeholder),
            let end = rest.firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "\n") })
        else { return nil }
        return end - index + (text[end] == UInt8(ascii: "]") ? 1 : 0)
    }

    private static func isMark(_ byte: UInt8) -> Bool { byte <= 0x20 || "*_([|:".utf8.contains(byte) }
}

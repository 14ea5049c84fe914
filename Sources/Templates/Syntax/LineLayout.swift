/// Where lines begin and end in a template: what decides whether a tag stands alone on its line.
struct LineLayout {
    let bytes: [UInt8]
    /// Where the text begins: behind a byte order mark.
    let start: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Whether a line begins at a byte.
    func isLineStart(_ index: Int) -> Bool {
        index == start || (index > start && bytes[index - 1] == UInt8(ascii: "\n"))
    }

    /// The spaces and tabs between the start of the line and a byte; nil when something else stands there.
    func indentation(before index: Int) -> Range<Int>? {
        var first = index
        while first > start, bytes[first - 1].isSpaceOrTab { first -= 1 }
        return isLineStart(first) ? first..<index : nil
    }

    /// The start of the next line; nil when something stands between a byte and the end of its line.
    func nextLine(after index: Int) -> Int? {
        var end = index
        while end < bytes.count, bytes[end].isSpaceOrTab { end += 1 }
        if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
        if end == bytes.count { return end }
        return bytes[end] == UInt8(ascii: "\n") ? end + 1 : nil
    }

    /// The spaces and tabs at the beginning of a range.
    func indentation(of range: Range<Int>) -> Range<Int> {
        let end = range.first { !bytes[$0].isSpaceOrTab } ?? range.upperBound
        return range.lowerBound..<end
    }

    /// The indentation of the first line in a range that is not blank; nil when all are.
    func firstIndentation(in range: Range<Int>) -> Range<Int>? {
        guard let first = range.first(where: { !bytes[$0].isBlank }) else { return nil }
        return indentation(before: first)
    }
}

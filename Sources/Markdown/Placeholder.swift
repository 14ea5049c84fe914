/// `[in te vullen: wat]`: what an editor still has to write.
enum Placeholder {
    private static let words = Array("in te vullen".utf8)

    /// Whether a placeholder starts at an index of a text, whatever the case of its letters.
    static func starts<Text: Collection<UInt8>>(at index: Int, of text: Text) -> Bool
    where Text.Index == Int {
        index < text.endIndex && text[index] == UInt8(ascii: "[") && hasWords(at: index + 1, of: text)
    }

    /// Whether the words of a placeholder stand at an index: the text of `[in te vullen: adres](…)`, a link.
    static func hasWords<Text: Collection<UInt8>>(at index: Int, of text: Text) -> Bool
    where Text.Index == Int {
        guard index + words.count <= text.endIndex else { return false }
        guard text[index..<index + words.count].lazy.map({ $0.lowercased }).elementsEqual(words) else {
            return false
        }
        let next = index + words.count
        return next == text.endIndex || !(text[next].isLetter || text[next].isDigit)
    }

    /// The first placeholder in a range.
    static func first<Text: Collection<UInt8>>(in range: Range<Int>, of text: Text) -> Int?
    where Text.Index == Int {
        range.first { starts(at: $0, of: text) }
    }
}

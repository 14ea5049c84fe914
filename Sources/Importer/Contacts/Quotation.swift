/// Words in quotes within a sentence.
struct Quotation {
    let text: String
    /// Where the quotes stand in the characters of the sentence, both included.
    let range: Range<Int>

    private static let opening: Set<Character> = ["“", "\"", "‘", "'", "„", "«", "”", "’"]
    private static let closing: Set<Character> = ["”", "\"", "’", "'", "“", "»"]

    /// All of a sentence, from left to right.
    static func all(in signs: [Character]) -> [Quotation] {
        var found: [Quotation] = []
        var index = 0
        while index < signs.count {
            // An apostrophe stands within a word; a quote stands before one.
            let isApostrophe = index > 0 && signs[index - 1].isLetter
            guard opening.contains(signs[index]), !isApostrophe,
                let close = signs[(index + 1)...].firstIndex(where: closing.contains)
            else {
                index += 1
                continue
            }
            let text = String(signs[(index + 1)..<close]).trimmed
            guard (3...150).contains(text.count) else {
                index += 1
                continue
            }
            found.append(Quotation(text: text, range: index..<(close + 1)))
            index = close + 1
        }
        return found
    }

    /// Whether the words before it refuse it: `niet “Test” maar “Echt”`.
    func isRefused(in signs: [Character]) -> Bool {
        let before = String(signs[..<range.lowerBound]).plain.split { !$0.isLetter && $0 != "." }.suffix(3)
        // Behind `maar` stands what is meant.
        let words = (before.split(separator: "maar", omittingEmptySubsequences: false).last ?? []).map(
            String.init)
        return words.contains { ["niet", "geen", "nooit", "ipv", "i.p.v."].contains($0) }
            || words == ["in", "plaats", "van"]
    }
}

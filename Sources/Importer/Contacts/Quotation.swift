/// Words in quotes within a sentence.
struct Quotation {
    let text: String
    /// Where the quotes stand in the characters of the sentence, both included.
    let range: Range<Int>

    private static let double: (opening: Set<Character>, closing: Set<Character>) = (
        ["“", "\"", "„", "«", "”"], ["”", "\"", "“", "»"]
    )
    private static let single: (opening: Set<Character>, closing: Set<Character>) = (
        ["‘", "'", "’"], ["’", "'"]
    )

    /// What is shorter is a sign, and what is longer no subject and no name of a file.
    private static let lengths = 3...150

    /// All of a sentence, from left to right.
    static func all(in signs: [Character]) -> [Quotation] {
        var found: [Quotation] = []
        var index = 0
        while index < signs.count {
            guard let close = close(of: index, in: signs) else {
                index += 1
                continue
            }
            let text = String(signs[(index + 1)..<close]).trimmed
            guard lengths.contains(text.count) else {
                index += 1
                continue
            }
            found.append(Quotation(text: text, range: index..<(close + 1)))
            index = close + 1
        }
        return found
    }

    /// Where the quotes end that begin at a place: at a sign of the same size, so that those within them stay:
    /// `"Oproep 's-Heerendal ('Dal')"`. Nil when none begin there.
    private static func close(of start: Int, in signs: [Character]) -> Int? {
        // An apostrophe stands within a word; a quote stands before one.
        guard start == 0 || !signs[start - 1].isLetter else { return nil }
        let rest = signs.indices[(start + 1)...].prefix(lengths.upperBound + 2)
        if single.opening.contains(signs[start]) {
            guard !isArticle(signs[start...]) else { return nil }
            return rest.first { index in
                single.closing.contains(signs[index]) && !signs[index - 1].isWhitespace
                    && !(index + 1 < signs.count && signs[index + 1].isLetter)
            }
        }
        guard double.opening.contains(signs[start]) else { return nil }
        return closeOfDouble(signs[start], rest, signs)
    }

    /// Behind `“` within them, a `”` ends the quotes within: `"Oproep “Dal” 2025"`.
    private static func closeOfDouble(_ opening: Character, _ rest: Range<Int>, _ signs: [Character]) -> Int?
    {
        var inner = 0
        for index in rest where double.closing.contains(signs[index]) || double.opening.contains(signs[index])
        {
            let isOpening = signs[index - 1].isWhitespace || signs[index - 1] == "("
            if opening == "\"", "“„".contains(signs[index]), isOpening {
                inner += 1
            } else if inner > 0, signs[index] != "\"" {
                inner -= 1
            } else if double.closing.contains(signs[index]) {
                return index
            }
        }
        return nil
    }

    /// `'s-Heerendal`, `'t Zand`
    private static func isArticle(_ signs: ArraySlice<Character>) -> Bool {
        let start = signs.dropFirst().prefix(2)
        guard let letter = start.first, "st".contains(letter) else { return false }
        return start.count == 1 || start.last.map { " -‐‑".contains($0) } == true
    }

    /// Whether the words round it refuse it: `niet “Test” maar “Echt”`, `“Test” niet in het onderwerp`.
    func isRefused(in signs: [Character]) -> Bool {
        isRefusedBehind(signs) || isRefusedBefore(signs)
    }

    private func isRefusedBefore(_ signs: [Character]) -> Bool {
        let before = String(signs[..<range.lowerBound]).plain.split { !$0.isLetter && $0 != "." }.suffix(3)
        // Behind `maar` stands what is meant.
        let words = (before.split(separator: "maar", omittingEmptySubsequences: false).last ?? []).map(
            String.init)
        return words.contains { ["niet", "geen", "nooit", "ipv", "i.p.v."].contains($0) }
            || words == ["in", "plaats", "van"]
    }

    /// Up to where another clause begins: in `“Echt” en niet “Test”` the word is about the second.
    private func isRefusedBehind(_ signs: [Character]) -> Bool {
        let clause = signs[range.upperBound...].prefix(60).prefix { !",;:.(\"“„«‘".contains($0) }
        let words = String(clause).plain.split(separator: " ").prefix(6)
            .prefix { !["en", "of", "maar", "dus"].contains($0) }
        guard let index = words.firstIndex(where: { ["niet", "nooit"].contains($0) }) else { return false }
        return !words[index...].contains("vergeten")
    }
}

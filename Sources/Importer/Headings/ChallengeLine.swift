/// The line that opens a challenge: `Regio-uitdaging 2 gebaseerd op persona Thierry`, `Uitdaging 3 – persona Roy`.
struct ChallengeLine: Equatable {
    /// The number it names.
    let number: Int
    /// What stands behind the number: `gebaseerd op persona Thierry`.
    let rest: String
    /// Whether it begins with `Regio-uitdaging`, in any spelling.
    let namesRegion: Bool
    /// Whether the number is a Roman one: `Regio-uitdaging II`.
    let isRoman: Bool

    /// Reads a line without its bullet; nil when it opens no challenge, as the sentences on recognition.
    init?(_ text: String) {
        let line = HeadingRole.withoutNumber(text.trimmed)
        var words = line.plain[...]
        let isRegion = Self.take(["regio-", "regio ", "regio"], from: &words)
        words = words.drop { $0 == " " || $0 == "-" }
        guard Self.take(["uitdaging"], from: &words) else { return nil }
        words = words.drop { $0 == " " || $0 == "-" }
        _ = Self.take(["nr. ", "nr.", "nr ", "nummer ", "#"], from: &words)
        // The plain form has as many characters as the line, so that places in both are the same.
        let written = line.dropFirst(line.count - words.count)
        let digits = written.prefix(while: \.isDigit)
        let letters = written.prefix { "IVX".contains($0) }
        guard let number = Int(digits) ?? RomanNumber.value(String(letters)), (1...99).contains(number) else {
            return nil
        }
        let rest = written.dropFirst(max(digits.count, letters.count))
        guard rest.first?.isLetter != true, rest.first != "%" else { return nil }
        self.number = number
        self.rest = rest.drop { " :.-–—|".contains($0) }.trimmed
        namesRegion = isRegion
        isRoman = digits.isEmpty
        guard !Self.isStatement(self.rest) else { return nil }
    }

    /// Whether the words make it a sentence about a challenge and no heading.
    private static func isStatement(_ rest: String) -> Bool {
        let words = rest.plain
        // The head of a table: `Regio-uitdaging 1  Regio-uitdaging 2`
        if words.hasPrefix("regio-uitdaging") || words.hasPrefix("uitdaging") { return true }
        if words.contains("persona") || words.hasPrefix("gebaseerd") { return false }
        return words.contains("%") || words.contains("herkenba") || words.contains("procent")
            || words.contains("partner") || words.count > 90
    }

    private static func take(_ choices: [String], from text: inout Substring) -> Bool {
        for choice in choices where text.hasPrefix(choice) {
            text = text.dropFirst(choice.count)
            return true
        }
        return false
    }
}

import Diagnostics

/// Finds the line that was probably meant as the heading of a challenge: `### Uitdaging 1`, `###Regio-uitdaging 1`.
enum ChallengeNearMiss {
    /// Which line to change, and into what; nil when no line comes near.
    static func help(for number: Int, in source: SourceText) -> String? {
        var ignored = Findings(source)
        guard let parts = FrontMatter.split(source, &ignored) else { return nil }
        var line = source.span(atByte: parts.bodyOffset).line
        while let text = source.line(line) {
            if names(number, text) {
                return "write ### Regio-uitdaging \(number) on line \(line), where it says “\(trimmed(text))”"
            }
            line += 1
        }
        return nil
    }

    /// Whether a line is `uitdaging` and the number, with marks of Markdown or `regio` round it.
    private static func names(_ number: Int, _ line: String) -> Bool {
        // Longer lines are sentences about a challenge.
        guard line.utf8.count <= 120 else { return false }
        let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard let place = words.firstIndex(where: { ["uitdaging", "regiouitdaging"].contains($0) }),
            place + 1 < words.count
        else { return false }
        return words[place + 1] == "\(number)" && (place == 0 || place == 1 && words[0] == "regio")
    }

    private static func trimmed(_ line: String) -> String {
        String(line.drop { $0 == " " }.prefix(60))
    }
}

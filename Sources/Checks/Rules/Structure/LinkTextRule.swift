/// A link text that does not say where the link leads: `klik hier`.
enum LinkTextRule: TextRule {
    static let explanation = Explanation(
        "link.text-vague", .warning,
        """
        The text of a link is “klik hier”, “hier”, “lees meer” or something like it. Who listens to the page often \
        hears the links alone, and then cannot know where it leads (WCAG 2.4.4).
        """,
        wrong: "[Klik hier](leuven.md) voor het addendum van Leuven.",
        right: "Lees ook [het addendum van Leuven](leuven.md).")

    private static let vague: Set<String> = [
        "hier", "klik hier", "klik", "lees meer", "meer", "meer info", "meer informatie", "link", "deze link",
        "via deze link", "lees hier meer", "lees verder", "website", "deze website", "deze pagina", "here",
        "click here", "read more",
    ]

    static func check(_ text: TextSubject, _ report: inout RuleReport) {
        guard text.role == .body else { return }
        let bytes = text.bytes
        for block in text.blocks where block.hasBracket && block.isProse {
            var start: Int?
            for index in block.range {
                switch bytes[index] {
                case UInt8(ascii: "["): start = index + 1
                case UInt8(ascii: "]"):
                    let isLink = index + 1 < block.range.upperBound && "([".utf8.contains(bytes[index + 1])
                    if let start, isLink { check(start..<index, text, &report) }
                    start = nil
                default: break
                }
            }
        }
    }

    private static func check(_ range: Range<Int>, _ text: TextSubject, _ report: inout RuleReport) {
        guard (2...24).contains(range.count) else { return }
        let words = text.words(range).lowercased().split { !$0.isLetter }.joined(separator: " ")
        // `![hier](…)` is the text of a picture, which says what it shows.
        guard vague.contains(words),
            range.lowerBound < 2 || text.bytes[range.lowerBound - 2] != UInt8(ascii: "!")
        else { return }
        report.add(
            Self.self, in: text, bytes: range,
            "the link text “\(text.words(range))” does not say where it leads",
            help: "write what is found there, such as [het addendum van Leuven](leuven.md)")
    }
}

/// A link text that does not say where the link leads: `klik hier`.
enum LinkTextRule: RegionRule {
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

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        let bytes = subject.source.bytes
        for block in subject.blocks where block.hasBracket && block.kind != .code && block.kind != .comment {
            var start: Int?
            for index in block.range {
                switch bytes[index] {
                case UInt8(ascii: "["): start = index + 1
                case UInt8(ascii: "]"):
                    let isLink = index + 1 < block.range.upperBound && "([".utf8.contains(bytes[index + 1])
                    if let start, isLink { check(start..<index, bytes, &report) }
                    start = nil
                default: break
                }
            }
        }
    }

    private static func check(_ range: Range<Int>, _ bytes: [UInt8], _ report: inout RuleReport) {
        guard (2...24).contains(range.count) else { return }
        let text = String(decoding: bytes[range], as: UTF8.self)
        let words = text.lowercased().split { !$0.isLetter }.joined(separator: " ")
        // `![hier](…)` is the text of a picture, which says what it shows.
        guard vague.contains(words), range.lowerBound < 2 || bytes[range.lowerBound - 2] != UInt8(ascii: "!")
        else { return }
        report.add(
            Self.self, bytes: range, "the link text “\(text)” does not say where it leads",
            help: "write what is found there, such as [het addendum van Leuven](leuven.md)")
    }
}

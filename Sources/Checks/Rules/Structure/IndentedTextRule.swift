/// A paragraph that begins with a tab or four blanks, which Markdown takes for code.
enum IndentedTextRule: TextRule {
    static let explanation = Explanation(
        "text.indented", .warning,
        """
        A paragraph begins with a tab or with four blanks or more. Markdown shows it as code: in other letters, without \
        links, on lines that do not wrap. The rules about dates and words do not look at it either.
        """,
        wrong: "    Indienen kan tot 1 juni 2023.",
        right: "Indienen kan tot 1 juni 2023.")

    static func check(_ text: TextSubject, _ report: inout RuleReport) {
        guard text.role == .body else { return }
        for block in text.blocks where block.kind == .code && isIndented(block, text.bytes) {
            let line = text.bytes[block.range].prefix { $0 != UInt8(ascii: "\n") }
            report.add(
                Self.self, in: text, bytes: line.indices,
                "this paragraph is shown as code, since it is indented",
                help: "begin the line at the margin; put ``` above and below what is code")
        }
    }

    /// Whether a block of code has no marks around it, and words in it.
    private static func isIndented(_ block: BodyBlock, _ bytes: [UInt8]) -> Bool {
        let text = bytes[block.range]
        return (text.first == UInt8(ascii: " ") || text.first == UInt8(ascii: "\t"))
            && !text.drop { $0 <= 0x20 }.starts(with: "```".utf8)
            && !text.drop { $0 <= 0x20 }.starts(with: "~~~".utf8)
            && text.contains { ($0 | 0x20) >= UInt8(ascii: "a") }
    }
}

/// A heading without anything below it.
enum EmptySectionRule: TextRule {
    static let explanation = Explanation(
        "section.empty", .warning,
        """
        Nothing stands below a heading: the next thing is another heading of the same level or a higher one, or the \
        end of the text. Readers see an empty part.
        """,
        wrong: "### Arena-analyse\n\n## Persona",
        right: "### Arena-analyse\n\nDe kernpartners …\n\n## Persona")

    static func check(_ text: TextSubject, _ report: inout RuleReport) {
        guard text.role == .body else { return }
        let blocks = text.blocks.filter { $0.kind != .comment }
        for (index, block) in blocks.enumerated() {
            guard case .heading(let level) = block.kind, !text.knownHeadings.contains(block.line) else {
                continue
            }
            if index + 1 < blocks.count {
                guard case .heading(let next) = blocks[index + 1].kind, next <= level else { continue }
            }
            let words = String(decoding: text.source.bytes[block.range], as: UTF8.self)
                .drop { $0 == "#" || $0 == " " }
            // An empty heading is reported as that.
            guard !words.isEmpty else { continue }
            report.add(
                Self.self, in: text, bytes: block.range, "nothing stands below “\(words)”",
                help: "write the text, or remove the heading")
        }
    }
}

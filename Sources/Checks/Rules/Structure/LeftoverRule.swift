/// Words that were meant to be replaced: `later toe te voegen`, `TODO`, `xxx`, `lorem ipsum`.
enum LeftoverRule: TextRule {
    static let explanation = Explanation(
        "leftover.text", .warning,
        """
        The text still has words that stand for something to come: “later toe te voegen”, “wordt nog aangevuld”, \
        “tekst volgt”, “TODO”, “xxx”, “???”, “[...]”, “lorem ipsum” and their like. `[in te vullen: …]` is the way to mark what is missing: \
        `--strict` keeps it from being published.
        """,
        wrong: "Later toe te voegen",
        right: "De regio deelt de data mee op 15 mei 2023.")

    static func check(_ text: TextSubject, _ report: inout RuleReport) {
        for block in text.blocks where block.isProse {
            let ranges = LeftoverFinder.ranges(
                in: text.bytes[block.range], countsPlaceholders: text.role != .body)
            for range in ranges {
                report.add(
                    Self.self, in: text, bytes: range, "“\(text.words(range))” was meant to be replaced",
                    help: "write the text, or [in te vullen: what] as long as it is not known")
            }
        }
    }
}

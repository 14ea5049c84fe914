/// Lines with bars that do not become a table, for want of a header.
enum TableMissingHeaderRule: TextRule {
    static let explanation = Explanation(
        "table.header-missing", .warning,
        """
        Two or more lines begin with a bar, but the second one is not `| --- | --- |`, so no table is made of them: \
        readers see the bars.
        """,
        wrong: "| Taal | Lessen |\n| Werk | Coaching |",
        right: "| Nood | Dienstverlening |\n| --- | --- |\n| Taal | Lessen |\n| Werk | Coaching |")

    static func check(_ text: TextSubject, _ report: inout RuleReport) {
        for block in text.blocks where block.kind == .table {
            let rows = TableRows(block.range, text.source.bytes)
            guard rows.ranges.count >= 2, !rows.hasDelimiter else { continue }
            report.add(
                Self.self, in: text, bytes: rows.ranges[0], "these lines are no table: they have no header",
                help: "write a first row with the names of the columns, and below it | --- | --- |")
        }
    }
}

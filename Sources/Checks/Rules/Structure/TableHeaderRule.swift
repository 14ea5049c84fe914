/// A table of which the first row, its header, is empty.
enum TableHeaderRule: TextRule {
    static let explanation = Explanation(
        "table.header-empty", .warning,
        """
        The header of the table has no words. Who listens to the page with a screen reader hears the header of a \
        column with each cell, and here hears nothing.
        """,
        wrong: "| | |\n| --- | --- |\n| Taal | Lessen |",
        right: "| Nood | Dienstverlening |\n| --- | --- |\n| Taal | Lessen |")

    static func check(_ text: TextSubject, _ report: inout RuleReport) {
        for block in text.blocks where block.kind == .table {
            let rows = TableRows(block.range, text.source.bytes)
            guard rows.hasDelimiter, rows.isEmpty(0) else { continue }
            report.add(
                Self.self, in: text, bytes: rows.ranges[0], "the header of the table is empty",
                help: "write in the first row what each column holds")
        }
    }
}

import Sorting

/// Text that a table does not show, and tables that are none.
extension TreeWriter {
    /// Reports the cells of a row that the table has no column for.
    mutating func checkCells(of row: CMark.Node) {
        table.row += 1
        let columns = table.alignments.count
        guard row.startLine > 0, columns > 0, !findings.isFull else { return }
        let line = lines.range(ofLine: row.startLine)
        let surplus = lines.file.bytes.withUnsafeBufferPointer { bytes in
            SurplusCells(bytes, LineShape(bytes, line).content, columns: columns)
        }
        guard let surplus else { return }
        let lost =
            surplus.count == 1 ? "the last cell is not printed" : "the last \(surplus.count) are not printed"
        findings.add(
            .warning, "table.extra-cells",
            at: lines.span(at: surplus.range.lowerBound, count: surplus.range.count),
            "row \(table.row) below the head has \(columns + surplus.count) cells and the head \(columns): \(lost)",
            help:
                "add a column to the head and the line below it, or write \\| for a bar that belongs to the text"
        )
    }

    /// Reports a line of dashes in a paragraph that makes no table, because the line above has other cells.
    mutating func checkTableHead(in paragraph: CMark.Node) {
        guard paragraph.startLine > 0, paragraph.endLine > paragraph.startLine else { return }
        let first = delimiterLines.boundary { $0 <= paragraph.startLine }
        for line in delimiterLines[first...].prefix(while: { $0 <= paragraph.endLine }) {
            checkTableHead(above: line)
        }
    }

    private mutating func checkTableHead(above line: Int) {
        let (head, below) = (content(ofLine: line - 1), content(ofLine: line))
        guard head.columns != below.columns else { return }
        let place = lines.range(ofLine: line - 1)
        findings.add(
            .warning, "table.head", at: lines.span(at: place.lowerBound, count: place.count),
            "this line has \(Self.cells(head.columns)) and the line of dashes below it \(below.columns): "
                + "this is not read as a table",
            help: "give both lines the same number of cells")
    }

    private func content(ofLine line: Int) -> LineContent {
        lines.file.bytes.withUnsafeBufferPointer { bytes in
            LineContent(bytes, LineShape(bytes, lines.range(ofLine: line)).content)
        }
    }

    private static func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }
}

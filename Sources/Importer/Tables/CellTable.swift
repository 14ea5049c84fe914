/// A table that the document itself has.
enum CellTable {
    /// The table whose first cell is on a line.
    static func table(in lines: [SourceLine], from index: Int) -> TableFinder.Found? {
        guard case .cell(let table, _, _) = lines[index].shape else { return nil }
        var end = index
        var rows: [[String]] = []
        var places: [SourcePlace] = []
        while end < lines.count, case .cell(table, let row, let column) = lines[end].shape {
            while rows.count <= row {
                rows.append([])
                places.append(lines[end].place)
            }
            while rows[row].count <= column { rows[row].append("") }
            Self.add(lines[end].trimmed, to: &rows[row][column])
            end += 1
        }
        let filled = rows.indices.filter { row in rows[row].contains { !$0.isEmpty } }
        var block = Block(
            kind: filled.isEmpty ? .paragraph : .table, text: "", lines: Array(lines[index..<end]))
        block.rows = filled.map { rows[$0] }
        block.rowPlaces = filled.map { places[$0] }
        return TableFinder.Found(lines: index..<end, block: block)
    }

    /// Adds a paragraph of a cell, which is one line in the end.
    private static func add(_ text: String, to cell: inout String) {
        let text = Bullet(text).map { $0.kind == "…" || $0.number != nil ? text : $0.text } ?? text
        if !cell.isEmpty, !text.isEmpty { cell += cell.endsSentence || cell.last == "," ? " " : "; " }
        cell += text
    }
}

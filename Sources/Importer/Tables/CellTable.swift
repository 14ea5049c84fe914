/// A table that the document itself has.
enum CellTable {
    /// The table whose first cell is on a line.
    static func table(in lines: [SourceLine], from index: Int) -> TableFinder.Found? {
        guard case .cell(let table, _, _) = lines[index].shape else { return nil }
        var end = index
        var rows: [[String]] = []
        while end < lines.count, case .cell(table, let row, let column) = lines[end].shape {
            while rows.count <= row { rows.append([]) }
            while rows[row].count <= column { rows[row].append("") }
            rows[row][column] = joined(rows[row][column], lines[end].trimmed)
            end += 1
        }
        rows.removeAll { $0.allSatisfy(\.isEmpty) }
        let block = Block(
            kind: rows.isEmpty ? .paragraph : .table, text: "", lines: Array(lines[index..<end]), rows: rows)
        return TableFinder.Found(lines: index..<end, block: block)
    }

    /// The paragraphs of a cell on one line.
    private static func joined(_ cell: String, _ text: String) -> String {
        let text = Bullet(text).map { $0.kind == "…" || $0.number != nil ? text : $0.text } ?? text
        if cell.isEmpty || text.isEmpty { return cell + text }
        return cell.endsSentence || cell.last == "," ? "\(cell) \(text)" : "\(cell); \(text)"
    }
}

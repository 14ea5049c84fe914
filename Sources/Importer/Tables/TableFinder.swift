/// Finds the tables of a document.
enum TableFinder {
    /// A table and the lines it was made from.
    struct Found {
        let lines: Range<Int>
        let block: Block
    }

    /// The tables, by their first line.
    static func tables(in document: TrimmedDocument) -> [Int: Found] {
        var tables: [Int: Found] = [:]
        let pieces = document.isWrapped ? document.lines.map(ColumnTable.pieces) : []
        var index = 0
        while index < document.lines.count {
            let found =
                CellTable.table(in: document.lines, from: index)
                ?? (document.isWrapped ? ColumnTable.table(in: document.lines, pieces, from: index) : nil)
                ?? (document.isWrapped ? FlatTable.table(in: document.lines, from: index) : nil)
            guard let found else {
                index += 1
                continue
            }
            tables[index] = found
            index = found.lines.upperBound
        }
        return tables
    }
}

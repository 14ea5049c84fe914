/// The places of a table that cells take up, row by row, so that each cell is found its real column.
///
/// A cell that goes on over several rows or columns has its words at its first place; the others stay empty.
struct CellGrid {
    /// For each column, how many rows from this one on are taken by a cell above.
    private var taken: [Int: Int] = [:]
    private var column = 0

    /// The most places that a cell is followed over; a table with more is refused anyway.
    private static let reach = DocumentLimit.columns + 1

    /// Begins a row.
    mutating func beginRow() {
        column = 0
    }

    /// Ends a row.
    mutating func endRow() {
        taken = taken.compactMapValues { $0 > 1 ? $0 - 1 : nil }
    }

    /// The column of the next cell of the row.
    mutating func place(rows: Int, columns: Int) -> Int {
        while taken[column] != nil { column += 1 }
        let first = column
        for _ in 0..<min(max(columns, 1), Self.reach) {
            taken[column] = min(max(rows, 1), DocumentLimit.cells)
            column += 1
        }
        return first
    }
}

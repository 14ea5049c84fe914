/// The cells of a table below its head as they stand in a document of LibreOffice, whose merged cells pandoc does not
/// know: it puts what follows one too far to the left.
struct TableLayout: Equatable {
    /// A cell with the column that it begins in.
    struct Cell: Equatable {
        let column: Int
        var text = ""
    }

    /// The rows; cells that lie below another one are no cells.
    private(set) var rows: [[Cell]] = []

    /// Begins a row.
    mutating func beginRow() { rows.append([]) }

    /// Begins a cell of the last row.
    mutating func beginCell(column: Int) {
        if let last = rows.indices.last { rows[last].append(Cell(column: column)) }
    }

    /// Adds a paragraph to the last cell.
    mutating func add(_ text: String) {
        guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
        rows[row][cell].text += " " + text
    }

    /// The lines with each cell in its column. A table is found by its words; one with others is left as it is.
    static func placed(_ lines: [SourceLine], _ layouts: [TableLayout]) -> [SourceLine] {
        var lines = lines
        var layouts = layouts[...]
        for table in tables(in: lines) {
            let rows = rows(of: lines, table)
            guard let found = layouts.prefix(reach).firstIndex(where: { $0.fits(rows, lines) }) else {
                continue
            }
            for (cells, places) in zip(layouts[found].rows, rows) {
                // What pandoc fills a row up with has no words; in the first column it changes nothing.
                for (number, range) in places.enumerated() {
                    let column = cells.indices.contains(number) ? cells[number].column : 0
                    move(&lines[range], to: column)
                }
            }
            layouts = layouts[(found + 1)...]
        }
        return lines
    }

    /// How many tables of the document a table is looked for among; pandoc leaves few out.
    private static let reach = 20

    private static func move(_ lines: inout ArraySlice<SourceLine>, to column: Int) {
        for index in lines.indices {
            guard case .cell(let table, let row, _) = lines[index].shape else { continue }
            lines[index].shape = .cell(table: table, row: row, column: column)
        }
    }

    private func fits(_ rows: [[Range<Int>]], _ lines: [SourceLine]) -> Bool {
        self.rows.count == rows.count
            && zip(self.rows, rows).allSatisfy { cells, places in
                let texts = places.map { Self.words(lines[$0].map(\.text).joined(separator: " ")) }
                return cells.count <= texts.count && texts.dropFirst(cells.count).allSatisfy(\.isEmpty)
                    && zip(cells, texts).allSatisfy { Self.words($0.text) == $1 }
            }
    }

    private static func words(_ text: String) -> [String] {
        Words.strings(of: RaisedDigits.lowered(InlineMarks.shown(text)))
    }

    // MARK: Lines

    /// The numbers of tables, in their order.
    private static func tables(in lines: [SourceLine]) -> [Int] {
        var numbers: [Int] = []
        for line in lines {
            if case .cell(let table, _, _) = line.shape, numbers.last != table { numbers.append(table) }
        }
        return numbers
    }

    /// The cells below the head of a table, row by row, each with its lines.
    private static func rows(of lines: [SourceLine], _ wanted: Int) -> [[Range<Int>]] {
        var rows: [[Range<Int>]] = []
        var last: (row: Int, column: Int)?
        for (index, line) in lines.enumerated() {
            guard case .cell(wanted, let row, let column) = line.shape, row > 0 else { continue }
            while rows.count < row { rows.append([]) }
            if let last, last == (row, column) {
                let cell = rows[row - 1].count - 1
                rows[row - 1][cell] = rows[row - 1][cell].lowerBound..<(index + 1)
            } else {
                rows[row - 1].append(index..<(index + 1))
            }
            last = (row, column)
        }
        return rows
    }
}

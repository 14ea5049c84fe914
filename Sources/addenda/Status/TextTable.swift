import Diagnostics

/// Rows of text in columns of equal width, for a terminal.
struct TextTable {
    /// How a cell looks where colours are welcome; it never says anything that the words do not.
    enum Style: String {
        case plain = ""
        case strong = "1"
        case good = "32"
        case urgent = "1;33"
        case quiet = "2"
    }

    /// What stands in one place of the table.
    struct Cell {
        let text: String
        let style: Style

        /// Makes a cell; what a terminal would take for an order becomes a dot.
        init(_ text: String, style: Style = .plain) {
            self.text = PrintableText.line(text.unicodeScalars)
            self.style = style
        }
    }

    private let heads: [Cell]
    private let alignedRight: Set<Int>
    private let rows: [[Cell]]
    private let usesColour: Bool
    private let widths: [Int]

    /// Makes a table; every row has as many cells as there are columns.
    init(columns: [String], alignedRight: Set<Int>, rows: [[Cell]], usesColour: Bool) {
        heads = columns.map { Cell($0, style: .strong) }
        self.alignedRight = alignedRight
        self.rows = rows
        self.usesColour = usesColour
        let all = [heads] + rows
        widths = columns.indices.map { column in
            all.map { TerminalWidth.of($0[column].text) }.max() ?? 0
        }
    }

    private static let gap = "  "

    /// How many columns of a terminal the table takes.
    var width: Int { widths.reduce(0, +) + Self.gap.count * (widths.count - 1) }

    /// The table, heads first.
    var lines: [String] { ([heads] + rows).map(line) }

    /// The same for a terminal that is too narrow: each row a few lines, its first cell on top.
    var stackedLines: [String] {
        rows.flatMap { row in
            [shown(row[0])]
                + zip(heads, row).dropFirst().map { "  \($0.text): \(shown($1))" }
        }
    }

    private func line(_ row: [Cell]) -> String {
        let cells = row.enumerated().map { column, cell in
            let padding = String(
                repeating: " ", count: max(0, widths[column] - TerminalWidth.of(cell.text)))
            if alignedRight.contains(column) { return padding + shown(cell) }
            return column == row.count - 1 ? shown(cell) : shown(cell) + padding
        }
        return cells.joined(separator: Self.gap)
    }

    private func shown(_ cell: Cell) -> String {
        guard usesColour, cell.style != .plain else { return cell.text }
        return "\u{1B}[\(cell.style.rawValue)m\(cell.text)\u{1B}[0m"
    }
}

/// Lines of characters for rows of words: each stretch of words stands where it does on the page.
///
/// What begins at the same place on neighbouring rows, such as the cells of a column, begins at the same character on
/// all of them, at least three blanks behind what stands before it, however narrow the gap is.
struct RowLayout {
    private struct Stretch {
        let left: Double
        var text: String
    }

    /// How far words may lie from each other that begin at the same place, in points.
    private static let near = 1.0
    /// More characters than any page is wide.
    private static let widest = 300.0
    /// The blanks by which a table is told.
    private static let cellGap = 3
    /// More than any table has; what has more would take long.
    private static let mostCells = 40
    /// How many lines can stand between those on which two cells of a column begin, but for long cells.
    private static let longestCell = 4
    /// How many rows further a table goes on for certain.
    private static let reach = 8

    private let left: Double
    private let width: Double
    private let rows: [[Stretch]]
    /// Where cells begin, from left to right: the places on the page and the character.
    private var cells: [(left: Double, right: Double, column: Int)] = []

    /// The lines of rows.
    ///
    /// - Parameters:
    ///   - left: where the first character stands, in points.
    ///   - width: how wide a character is, in points.
    static func lines(of rows: ArraySlice<PageRow>, from left: Double, width: Double) -> [String] {
        let layout = RowLayout(Array(rows), left, width)
        return layout.rows.map(layout.line)
    }

    private init(_ rows: [PageRow], _ left: Double, _ width: Double) {
        self.left = left
        self.width = width
        let edges = Self.cellEdges(of: rows, wideGap: width * Double(Self.cellGap))
        self.rows = zip(rows, edges).map { row, edges in
            Self.stretches(of: row, cutAt: edges, wideGap: width * 2.5)
        }
        for edge in Set(edges.joined()).sorted() where cells.count < Self.mostCells {
            if let last = cells.last, edge - last.right <= Self.near {
                cells[cells.count - 1].right = edge
            } else {
                cells.append((edge, edge, column(of: edge)))
            }
        }
        for index in cells.indices { cells[index].column = max(cells[index].column, leastColumn(of: index)) }
    }

    /// For each row, the left edges of its words at which cells begin.
    ///
    /// 1. A row near by has a gap that ends at the same place, and one of both is too wide for blanks of justified text.
    /// 2. Rows near by belong to the same table when they have any gap there.
    private static func cellEdges(of rows: [PageRow], wideGap: Double) -> [Set<Double>] {
        let margin = rows.map(\.left).min() ?? 0
        let gaps = rows.map { Self.gaps(of: $0, margin: margin, wideGap: wideGap) }
        var sure = rows.map { _ in Set<Double>() }
        for upper in rows.indices {
            for lower in rows.indices[(upper + 1)...].prefix(longestCell) {
                for (gap, other) in pairs(gaps[upper], gaps[lower]) {
                    guard max(gap.right - gap.left, other.right - other.left) >= wideGap else { continue }
                    sure[upper].insert(gap.right)
                    sure[lower].insert(other.right)
                }
            }
        }
        return rows.indices.map { row in
            let edges = sure[max(0, row - reach)..<min(rows.count, row + reach + 1)].joined()
            return Set(gaps[row].map(\.right).filter { edge in edges.contains { abs($0 - edge) <= near } })
        }
    }

    /// The gaps between words, and the one before the first when others are wide: a head without a title above the first
    /// column.
    private static func gaps(of row: PageRow, margin: Double, wideGap: Double) -> [Gutter] {
        let gaps = Gutter.gaps(of: row).filter { $0.middle != nil }
        guard gaps.count < mostCells else { return [] }
        let isHead = row.left - margin >= wideGap && gaps.contains { $0.right - $0.left >= wideGap }
        return (isHead ? [Gutter(left: margin, right: row.left)] : []) + gaps
    }

    /// Gaps of two rows that end at the same place.
    private static func pairs(_ upper: [Gutter], _ lower: [Gutter]) -> [(Gutter, Gutter)] {
        upper.flatMap { gap in lower.filter { gap.endsBeside($0, near: near) }.map { (gap, $0) } }
    }

    /// Whether rows have cells so close to the cell before that no blanks would part them.
    static func hasNarrowGaps(_ rows: [PageRow], width: Double) -> Bool {
        let wideGap = width * Double(cellGap)
        return zip(rows, cellEdges(of: rows, wideGap: wideGap)).contains { row, edges in
            Gutter.gaps(of: row).contains { edges.contains($0.right) && $0.right - $0.left < wideGap }
        }
    }

    /// Blanks of justified lines are wide, and part nothing by themselves.
    private static func stretches(of row: PageRow, cutAt edges: Set<Double>, wideGap: Double) -> [Stretch] {
        var stretches: [Stretch] = []
        var end = -Double.infinity
        for word in row.words {
            if word.left - end <= wideGap, !edges.contains(word.left), !stretches.isEmpty {
                stretches[stretches.count - 1].text += " " + word.text
            } else {
                stretches.append(Stretch(left: word.left, text: word.text))
            }
            end = word.right
        }
        return stretches
    }

    private func column(of place: Double) -> Int {
        Int(max(0, min((place - left) / width, Self.widest)).rounded())
    }

    private func cell(at place: Double) -> Int? {
        cells.firstIndex { $0.left - Self.near <= place && place <= $0.right + Self.near }
    }

    /// The first character at which a cell has room on all rows of its table; those to its left have theirs.
    private func leastColumn(of index: Int) -> Int {
        let own = rows.indices.filter { rows[$0].contains { cell(at: $0.left) == index } }
        guard let first = own.first, let last = own.last else { return 0 }
        return rows[first...last].map { row in
            let before = row.prefix { $0.left < cells[index].left - Self.near }
            let isInTable = before.count < row.count || before.last.map { cell(at: $0.left) != nil } ?? false
            return isInTable && !before.isEmpty ? line(Array(before)).count + Self.cellGap : 0
        }.max() ?? 0
    }

    private func line(_ stretches: [Stretch]) -> String {
        var text = ""
        var count = 0
        for stretch in stretches {
            let column = cell(at: stretch.left).map { cells[$0].column } ?? column(of: stretch.left)
            let blanks = max(column - count, count == 0 ? 0 : 1)
            text += String(repeating: " ", count: blanks) + stretch.text
            count += blanks + stretch.text.count
        }
        return text
    }
}

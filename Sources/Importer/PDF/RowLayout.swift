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
    /// How many rows further a table goes on for certain.
    private static let reach = 8

    private let left: Double
    private let width: Double
    private let rows: [[Stretch]]
    /// Where cells begin, from left to right: the place on the page and the character.
    private var cells: [(left: Double, column: Int)] = []

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
        for edge in Set(edges.joined()).sorted() where edge - (cells.last?.left ?? -.infinity) > Self.near {
            cells.append((edge, column(of: edge)))
        }
        for index in cells.indices { cells[index].column = max(cells[index].column, leastColumn(of: index)) }
    }

    /// For each row, the left edges of its words at which cells begin.
    ///
    /// 1. A neighbour has a gap that ends at the same place, and one of both is too wide for blanks of justified text.
    /// 2. Rows near by belong to the same table when they have any gap there.
    private static func cellEdges(of rows: [PageRow], wideGap: Double) -> [Set<Double>] {
        let gaps = rows.map { row in Gutter.gaps(of: row).filter { $0.middle != nil } }
        var sure = rows.map { _ in Set<Double>() }
        for (upper, lower) in zip(rows.indices, rows.indices.dropFirst()) {
            for gap in gaps[upper] {
                for other in gaps[lower] where gap.endsBeside(other, near: near) {
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
        cells.firstIndex { abs($0.left - place) <= Self.near }
    }

    /// The first character at which a cell has room on all rows; those to its left have theirs.
    private func leastColumn(of index: Int) -> Int {
        rows.map { row in
            guard let place = row.firstIndex(where: { cell(at: $0.left) == index }), place > 0 else {
                return 0
            }
            return line(Array(row[..<place])).count + Self.cellGap
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

/// Columns of running text that stand beside each other on a page.
///
/// 1. From each row on, rows are taken as long as a stretch remains in which nothing stands on any of them.
/// 2. What such a stretch parts are columns when there are enough lines on both sides, and when both sides run on:
///    most lines begin with a small letter. A table has short cells, or blank bands from side to side between its
///    rows; it is left to what reads tables.
struct TextColumns: Sendable {
    /// The rows that they fill.
    let rows: Range<Int>
    /// The text of each column, from left to right.
    let columns: [[PageRow]]

    private static let fewestLines = 4
    /// No page has more rows; looking further would take long.
    private static let mostRows = 400

    /// The columns on a page, from top to bottom.
    static func find(in rows: [PageRow]) -> [TextColumns] {
        var found: [TextColumns] = []
        var index = 0
        while index < rows.count {
            if let columns = columns(in: rows, from: index) {
                found.append(columns)
                index = columns.rows.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private static func columns(in rows: [PageRow], from first: Int) -> TextColumns? {
        let page = Gutter(left: rows.map(\.left).min() ?? 0, right: rows.map(\.right).max() ?? 0)
        var (left, right) = (rows[first].left, rows[first].right)
        var gaps = Gutter.gaps(of: rows[first])
        var end = first + 1
        let limit = min(rows.count, first + mostRows)
        while true {
            let next = end < limit ? Gutter.common(gaps, Gutter.gaps(of: rows[end])) : []
            let cuts = gaps.filter { $0.left >= left && $0.right <= right }
            let staying = next.filter { $0.left >= left && $0.right <= right }
            // Only where a gap ends, or the page, can it be told whether it parts columns.
            if staying.count < cuts.count, let found = columns(rows, first..<end, cuts) { return found }
            guard end < limit, next.contains(where: { $0.isInside(page) }) else { return nil }
            (left, right) = (min(left, rows[end].left), max(right, rows[end].right))
            gaps = next
            end += 1
        }
    }

    private static func columns(_ rows: [PageRow], _ range: Range<Int>, _ cuts: [Gutter]) -> TextColumns? {
        let range = trimmed(range, rows, cuts)
        let bounds =
            [-Double.greatestFiniteMagnitude] + cuts.compactMap(\.middle) + [Double.greatestFiniteMagnitude]
        let columns = zip(bounds, bounds.dropFirst()).map { left, right in
            rows[range].compactMap { $0.part(from: left, to: right) }
        }
        guard columns.allSatisfy({ $0.count >= fewestLines && runsOn($0) }), !hasBands(rows[range], columns)
        else {
            return nil
        }
        return TextColumns(rows: range, columns: columns)
    }

    /// The rows without those above and below that stand apart from the columns, such as a heading.
    private static func trimmed(_ range: Range<Int>, _ rows: [PageRow], _ cuts: [Gutter]) -> Range<Int> {
        guard let cut = cuts.first?.middle else { return range }
        let sides = range.map { (hasLeft: rows[$0].left < cut, hasRight: rows[$0].right > cut) }
        guard let firstLeft = sides.firstIndex(where: \.hasLeft),
            let firstRight = sides.firstIndex(where: \.hasRight),
            let lastLeft = sides.lastIndex(where: \.hasLeft),
            let lastRight = sides.lastIndex(where: \.hasRight)
        else { return range }
        var start = range.lowerBound + max(firstLeft, firstRight)
        var end = range.lowerBound + min(lastLeft, lastRight)
        let pitch = pitch(of: Array(rows[start...max(start, end)]))
        while start > range.lowerBound, rows[start].middle - rows[start - 1].middle <= pitch * 1.5 {
            start -= 1
        }
        while end + 1 < range.upperBound, rows[end + 1].middle - rows[end].middle <= pitch * 1.5 { end += 1 }
        return start..<(end + 1)
    }

    /// The usual distance from one line to the next.
    private static func pitch(of rows: [PageRow]) -> Double {
        let steps = zip(rows, rows.dropFirst()).map { $1.middle - $0.middle }.sorted()
        return steps.isEmpty ? 12 : max(steps[steps.count / 2], rows.map { $0.bottom - $0.top }.max() ?? 0)
    }

    /// Whether most lines go on with the sentence before them.
    private static func runsOn(_ column: [PageRow]) -> Bool {
        let small = column.dropFirst().count { $0.text.first?.isLowercase == true }
        return small * 5 >= (column.count - 1) * 2
    }

    /// Whether blank bands go from side to side between rows, as between the rows of a table.
    private static func hasBands(_ rows: ArraySlice<PageRow>, _ columns: [[PageRow]]) -> Bool {
        let pitch =
            columns.map { column in
                let steps = zip(column, column.dropFirst()).map { $1.middle - $0.middle }.sorted()
                return steps.isEmpty ? 0 : steps[steps.count / 2]
            }.max() ?? 0
        return zip(rows, rows.dropFirst()).contains { $1.middle - $0.middle > pitch * 1.2 }
    }
}

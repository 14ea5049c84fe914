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
    private static let mostRows = 200
    /// How much further apart than usual lines are that do not belong together.
    private static let apart = 1.25

    /// The columns on a page, from top to bottom.
    static func find(in rows: [PageRow]) -> [TextColumns] {
        let page = Gutter(left: rows.map(\.left).min() ?? 0, right: rows.map(\.right).max() ?? 0)
        var found: [TextColumns] = []
        var index = 0
        while index < rows.count {
            guard let columns = columns(in: rows, from: index, page) else {
                index += 1
                continue
            }
            if !columns.hasBands(rows) { found.append(columns) }
            index = columns.rows.upperBound
        }
        return found
    }

    private static func columns(in rows: [PageRow], from first: Int, _ page: Gutter) -> TextColumns? {
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

    /// The columns of rows; nil when their lines are few or do not run on.
    private static func columns(_ rows: [PageRow], _ range: Range<Int>, _ cuts: [Gutter]) -> TextColumns? {
        let all = TextColumns(rows, range, cuts)
        let columns = TextColumns(rows, all.trimmed(rows), cuts)
        return columns.columns.allSatisfy { $0.count >= fewestLines && runsOn($0) } ? columns : nil
    }

    private init(_ rows: [PageRow], _ range: Range<Int>, _ cuts: [Gutter]) {
        let bounds =
            [-Double.greatestFiniteMagnitude] + cuts.compactMap(\.middle) + [Double.greatestFiniteMagnitude]
        self.rows = range
        columns = zip(bounds, bounds.dropFirst()).map { left, right in
            rows[range].compactMap { $0.part(from: left, to: right) }
        }
    }

    /// The rows without those above and below that stand apart from the columns, such as a heading.
    private func trimmed(_ all: [PageRow]) -> Range<Int> {
        guard let left = columns.first, let first = columns.compactMap(\.first?.middle).max(),
            let last = columns.compactMap(\.last?.middle).min(), first <= last, !left.isEmpty
        else { return rows }
        let step = pitch * Self.apart
        var start = all[rows].firstIndex { $0.middle >= first - 1 } ?? rows.lowerBound
        var end = all[rows].lastIndex { $0.middle <= last + 1 } ?? rows.upperBound - 1
        while start > rows.lowerBound, all[start].middle - all[start - 1].middle <= step { start -= 1 }
        while end + 1 < rows.upperBound, all[end + 1].middle - all[end].middle <= step { end += 1 }
        return start..<max(end + 1, start)
    }

    /// The usual distance from one line of a column to the next: that of most lines, and not that of paragraphs.
    private var pitch: Double {
        columns.map { column in
            let steps = zip(column, column.dropFirst()).map { $1.middle - $0.middle }.sorted()
            return steps.isEmpty ? 0 : steps[steps.count / 4]
        }.max() ?? 0
    }

    /// Whether most lines go on with the sentence before them.
    private static func runsOn(_ column: [PageRow]) -> Bool {
        let small = column.dropFirst().count { $0.text.first?.isLowercase == true }
        return small * 5 >= (column.count - 1) * 2
    }

    /// Whether blank bands go from side to side, as between the rows of a table.
    private func hasBands(_ all: [PageRow]) -> Bool {
        let step = pitch * Self.apart
        return zip(all[rows], all[rows].dropFirst()).contains { $1.middle - $0.middle > step }
    }
}

/// Columns of running text that stand beside each other on a page.
///
/// 1. From each row on, rows are taken as long as a stretch remains in which nothing stands on any of them.
/// 2. What such a stretch parts are columns when there are enough lines on both sides, and when both sides run on:
///    most lines begin with a small letter. A table has short cells, or blank bands from side to side between its
///    rows; it is left to what reads tables.
/// 3. They are columns too when each side has headings, lists and paragraphs at heights of its own.
struct TextColumns: Sendable {
    /// The rows that they fill.
    let rows: Range<Int>
    /// The text of each column, from left to right.
    let columns: [[PageRow]]
    /// Where they are parted, in points.
    let cuts: [Double]
    /// Whether it is text; else it is a table or cannot be told, and nothing else is looked for in its rows.
    private(set) var isText = false

    private static let fewestLines = 4
    /// Page numbers and tables beside the columns included; trying more would take long.
    private static let mostCuts = 8
    /// No page has more rows; looking further would take long.
    private static let mostRows = 200
    /// How much further apart than usual lines are that do not belong together.
    private static let apart = 1.25
    /// The same for a heading and the text above it.
    private static let farApart = 3.5

    /// The columns on a page, from top to bottom.
    ///
    /// - Parameter known: where columns are parted on other pages of the document; here they may have a line only.
    static func find(in rows: [PageRow], known: [[Double]] = []) -> [TextColumns] {
        let page = Gutter(left: rows.map(\.left).min() ?? 0, right: rows.map(\.right).max() ?? 0)
        var found: [TextColumns] = []
        var index = 0
        while index < rows.count {
            guard let columns = firstColumns(in: rows, from: index, page, known) else {
                index += 1
                continue
            }
            if columns.isText { found += columns.sections(rows) }
            index = columns.rows.upperBound
        }
        return found
    }

    private static func firstColumns(
        in rows: [PageRow], from first: Int, _ page: Gutter, _ known: [[Double]]
    ) -> TextColumns? {
        var (left, right) = (rows[first].left, rows[first].right)
        var gaps = Gutter.gaps(of: rows[first])
        var end = first + 1
        let limit = min(rows.count, first + mostRows)
        while true {
            let next = end < limit ? Gutter.common(gaps, Gutter.gaps(of: rows[end])) : []
            let cuts = gaps.filter { $0.left >= left && $0.right <= right }
            let staying = next.filter { $0.left >= left && $0.right <= right }
            // Only where a gap ends, or the page, can it be told whether it parts columns.
            if staying.count < cuts.count, cuts.count <= mostCuts,
                let found = columns(rows, first..<end, cuts, known)
            {
                return found
            }
            guard end < limit, next.contains(where: { $0.isInside(page) }) else { return nil }
            (left, right) = (min(left, rows[end].left), max(right, rows[end].right))
            gaps = next
            end += 1
        }
    }

    /// The columns of rows; nil when their lines are few, or do not run on and are not independent of each other.
    private static func columns(
        _ rows: [PageRow], _ range: Range<Int>, _ cuts: [Gutter], _ known: [[Double]]
    ) -> TextColumns? {
        let all = TextColumns(rows, range, cuts)
        // A page number beside the text is no column.
        if cuts.count > 1, let short = all.columns.firstIndex(where: { $0.count < fewestLines }) {
            let edge = min(short, cuts.count - 1)
            return columns(rows, range, Array(cuts[..<edge] + cuts[(edge + 1)...]), known)
        }
        var close = TextColumns(rows, all.trimmed(rows), cuts)
        let isRunning = close.columns.allSatisfy { $0.count >= fewestLines && runsOn($0) }
        close.isText = isRunning && !close.hasBands(rows) && !ColumnGroups.areLevel(close.columns)
        if close.isText { return close }
        var wide = TextColumns(rows, all.longestRun(rows), cuts)
        wide.isText =
            ColumnGroups.areIndependent(wide.columns)
            || wide.isKnown(cuts, known) && !ColumnGroups.areLevel(wide.columns)
        return wide.isText ? wide : isRunning ? close : nil
    }

    private init(_ rows: [PageRow], _ range: Range<Int>, _ cuts: [Gutter]) {
        self.init(rows, range, cuts.compactMap(\.middle))
    }

    private init(_ rows: [PageRow], _ range: Range<Int>, _ cuts: [Double]) {
        let bounds = [-Double.greatestFiniteMagnitude] + cuts + [Double.greatestFiniteMagnitude]
        self.rows = range
        self.cuts = cuts
        columns = zip(bounds, bounds.dropFirst()).map { left, right in
            rows[range].compactMap { $0.part(from: left, to: right) }
        }
    }

    /// Whether columns of other pages are parted within the same gaps.
    private func isKnown(_ gaps: [Gutter], _ known: [[Double]]) -> Bool {
        columns.allSatisfy { !$0.isEmpty }
            && known.contains { places in
                places.count == gaps.count && zip(gaps, places).allSatisfy { $0.contains($1) }
            }
    }

    /// The stretches of columns between headings that stand above all of them.
    private func sections(_ all: [PageRow]) -> [TextColumns] {
        var sections: [TextColumns] = []
        var start = rows.lowerBound
        for index in rows where isHeading(all, index) {
            sections.append(TextColumns(all, start..<index, cuts))
            start = index + 1
        }
        return sections + [TextColumns(all, start..<rows.upperBound, cuts)]
    }

    /// Whether a row stands by itself at the left, with all columns above it and below it.
    private func isHeading(_ all: [PageRow], _ index: Int) -> Bool {
        guard rows.contains(index - 1), rows.contains(index + 1), let cut = cuts.first else { return false }
        let row = all[index]
        let apart = pitch * Self.apart
        return row.right < cut && row.middle - all[index - 1].middle > apart
            && all[index + 1].middle - row.middle > apart
            && columns.allSatisfy { column in
                column.contains { $0.middle < row.middle - 1 }
                    && column.contains { $0.middle > row.middle + 1 }
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

    /// The most rows behind each other that no band parts which is too high for one between headings and text: without
    /// the lines at the edges of the page.
    private func longestRun(_ all: [PageRow]) -> Range<Int> {
        let step = pitch * Self.farApart
        var longest = rows.lowerBound..<rows.lowerBound
        var start = rows.lowerBound
        for index in rows
        where index + 1 == rows.upperBound || all[index + 1].middle - all[index].middle > step {
            if index + 1 - start > longest.count { longest = start..<(index + 1) }
            start = index + 1
        }
        return longest
    }

    /// The usual distance from one line of a column to the next.
    private var pitch: Double { columns.map(ColumnGroups.pitch).max() ?? 0 }

    /// The least length of a line of text, on average; cells are shorter.
    private static let shortestLine = 12

    /// Whether most lines go on with the sentence before them, and are no cells of a word each.
    private static func runsOn(_ column: [PageRow]) -> Bool {
        guard column.reduce(0, { $0 + $1.text.count }) >= column.count * shortestLine else { return false }
        let small = column.dropFirst().count { $0.text.first?.isLowercase == true }
        return small * 5 >= (column.count - 1) * 2
    }

    /// Whether blank bands go from side to side, as between the rows of a table.
    private func hasBands(_ all: [PageRow]) -> Bool {
        let step = pitch * Self.apart
        return zip(all[rows], all[rows].dropFirst()).contains { $1.middle - $0.middle > step }
    }
}

/// The lines of a page with text columns, or with cells so close to each other that blanks would not part them: one
/// column behind the other, and all else as it looks.
struct PageText {
    private let page: Int
    private let margin: Double
    /// How wide a character is, and how far apart lines are, in points.
    private let characterWidth: Double
    private let pitch: Double
    private(set) var lines: [SourceLine] = []

    /// Lines of text are further apart than this, in points.
    private static let leastPitch = 4.0

    /// The lines of each page; nil for one that pdftotext shows as well.
    static func lines(of pages: [[PDFWord]]) -> [[SourceLine]?] {
        let rows = pages.map(PageRow.rows)
        let columns = rows.map { TextColumns.find(in: $0) }
        // The last lines of columns on the last page are too few to tell anything by themselves.
        let known = Array(Set(columns.joined().map(\.cuts)))
        return rows.indices.map { page in
            let columns =
                columns[page].isEmpty ? TextColumns.find(in: rows[page], known: known) : columns[page]
            return lines(of: rows[page], columns, page: page + 1)
        }
    }

    private static func lines(of rows: [PageRow], _ columns: [TextColumns], page: Int) -> [SourceLine]? {
        var text = PageText(rows, columns.flatMap(\.columns), page)
        guard !columns.isEmpty || RowLayout.hasNarrowGaps(rows, width: text.characterWidth) else {
            return nil
        }
        text.add(rows, columns, from: text.margin)
        return text.lines
    }

    private init(_ rows: [PageRow], _ columns: [[PageRow]], _ page: Int) {
        self.page = page
        margin = rows.map(\.left).min() ?? 0
        let widths = rows.flatMap { $0.words.map { ($0.right - $0.left) / Double(max($0.text.count, 1)) } }
            .sorted()
        characterWidth = max(widths.isEmpty ? 5 : widths[widths.count / 2], 0.5)
        // The lines of columns stand between each other: how far apart they are, one column tells.
        pitch = max((columns.isEmpty ? [rows] : columns).map(ColumnGroups.pitch).max() ?? 0, Self.leastPitch)
    }

    private mutating func add(_ rows: [PageRow], _ found: [TextColumns], from left: Double) {
        var index = 0
        for columns in found {
            add(rows[index..<columns.rows.lowerBound], from: left)
            add(columns)
            index = columns.rows.upperBound
        }
        add(rows[index...], from: left)
    }

    /// The first line of the first columns carries the question; blank lines part them from what stands above and
    /// below.
    private mutating func add(_ columns: TextColumns) {
        lines.append(line(""))
        let first = lines.count
        for column in columns.columns {
            let start = lines.count
            // A wide title above can have hidden that there are three.
            add(column, TextColumns.find(in: column), from: column.map(\.left).min() ?? margin)
            let width = Self.width(of: lines[start...])
            for index in start..<lines.count where lines[index].columnWidth == nil {
                lines[index].columnWidth = width
            }
        }
        for index in first..<lines.count { lines[index].doubt = nil }
        let isFirst = lines[..<first].allSatisfy { $0.doubt == nil }
        if isFirst, let start = lines[first...].firstIndex(where: { !$0.isBlank }) {
            lines[start].doubt =
                "columns stand beside each other here, and the left one is written first: is that the order, or is it a table?"
        }
        lines.append(line(""))
    }

    /// How many characters a line of a column has at most, with those of tables left out of account.
    private static func width(of lines: ArraySlice<SourceLine>) -> Int {
        let texts = lines.filter { $0.indent <= 8 && !$0.trimmed.contains("   ") }
        return (texts.isEmpty ? Array(lines) : texts).map(\.text.count).max() ?? 0
    }

    private mutating func add(_ rows: ArraySlice<PageRow>, from left: Double) {
        var last: PageRow?
        for (row, text) in zip(rows, RowLayout.lines(of: rows, from: left, width: characterWidth)) {
            let distance = last.map { row.middle - $0.middle } ?? 0
            for _ in 0..<blankLines(in: distance) { lines.append(line("")) }
            lines.append(line(text))
            last = row
        }
    }

    /// How many blank lines stand for a distance between rows: none for that of a paragraph, three at most.
    private func blankLines(in distance: Double) -> Int {
        guard distance > pitch * 1.4 else { return 0 }
        return Int(max(1, min((distance / pitch).rounded() - 1, 3)))
    }

    private func line(_ text: String) -> SourceLine {
        SourceLine(place: SourcePlace(page: page, line: lines.count + 1), text: text)
    }
}

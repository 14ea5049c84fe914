/// The lines of a page with text columns: one column behind the other, and all else as it looks.
struct PageText {
    private let page: Int
    private let margin: Double
    /// How wide a sign is, and how far apart lines are.
    private let sign: Double
    private let pitch: Double
    private(set) var lines: [SourceLine] = []

    /// The lines of a page; nil when it has no such columns.
    static func lines(of words: [PDFWord], page: Int) -> [SourceLine]? {
        let rows = PageRow.rows(of: words)
        let columns = TextColumns.find(in: rows)
        guard !columns.isEmpty else { return nil }
        var text = PageText(rows, page)
        text.add(rows, columns, from: text.margin)
        return text.lines
    }

    private init(_ rows: [PageRow], _ page: Int) {
        self.page = page
        margin = rows.map(\.left).min() ?? 0
        let widths = rows.flatMap { $0.words.map { ($0.right - $0.left) / Double(max($0.text.count, 1)) } }
            .sorted()
        sign = max(widths.isEmpty ? 5 : widths[widths.count / 2], 0.5)
        let steps = zip(rows, rows.dropFirst()).map { $1.middle - $0.middle }.filter { $0 > 4 }.sorted()
        pitch = max(steps.isEmpty ? 12 : steps[steps.count / 4], 4)
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

    /// The first line carries the question; blank lines part the columns from what stands above and below.
    private mutating func add(_ columns: TextColumns) {
        lines.append(line(""))
        let first = lines.count
        for column in columns.columns {
            let start = lines.count
            // A wide title above can have hidden that there are three.
            add(column, TextColumns.find(in: column), from: column.map(\.left).min() ?? margin)
            let width = lines[start...].map(\.text.count).max() ?? 0
            for index in start..<lines.count where lines[index].columnWidth == nil {
                lines[index].columnWidth = width
            }
        }
        for index in first..<lines.count { lines[index].doubt = nil }
        if let start = lines[first...].firstIndex(where: { !$0.isBlank }) {
            lines[start].doubt =
                "columns stand beside each other here, and the left one is written first: is that the order, or is it a table?"
        }
        lines.append(line(""))
    }

    private mutating func add(_ rows: ArraySlice<PageRow>, from left: Double) {
        var last: PageRow?
        for row in rows {
            let distance = last.map { row.middle - $0.middle } ?? 0
            let blanks = distance > pitch * 1.4 ? Int((distance / pitch).rounded()) - 1 : 0
            for _ in 0..<min(max(blanks, distance > pitch * 1.4 ? 1 : 0), 3) { lines.append(line("")) }
            lines.append(line(text(of: row, from: left)))
            last = row
        }
    }

    /// The words at their places, with one blank between them at least.
    private func text(of row: PageRow, from left: Double) -> String {
        var text = ""
        var count = 0
        var end = left
        for word in row.words {
            let column = min(Int(((word.left - left) / sign).rounded()), 300)
            // Blanks of justified lines are wide, and stay one.
            let isApart = count == 0 || word.left - end > sign * 2.5
            let blanks = isApart ? max(column - count, count == 0 ? 0 : 1) : 1
            text += String(repeating: " ", count: blanks) + word.text
            count += blanks + word.text.count
            end = word.right
        }
        return text
    }

    private func line(_ text: String) -> SourceLine {
        SourceLine(place: SourcePlace(page: page, line: lines.count + 1), text: text)
    }
}

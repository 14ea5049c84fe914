/// Words of a page that stand on one line.
struct PageRow: Sendable {
    private(set) var words: [PDFWord]
    private(set) var top: Double
    private(set) var bottom: Double

    /// The rows of words, from top to bottom; in each the words go from left to right.
    ///
    /// Lines of two columns that stand at other heights are rows of their own.
    static func rows(of words: [PDFWord]) -> [PageRow] {
        var rows: [PageRow] = []
        for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
            if let last = rows.last, last.holds(word) {
                rows[rows.count - 1].add(word)
            } else {
                rows.append(PageRow(word))
            }
        }
        for index in rows.indices { rows[index].words.sort { $0.left < $1.left } }
        return rows
    }

    private init(_ word: PDFWord) {
        words = [word]
        (top, bottom) = (word.top, word.bottom)
    }

    var left: Double { words.first?.left ?? 0 }
    var right: Double { words.last?.right ?? 0 }
    var middle: Double { (top + bottom) / 2 }
    var height: Double { bottom - top }
    var text: String { words.map(\.text).joined(separator: " ") }

    /// The rest of the row within a column; nil when there is nothing.
    func part(from left: Double, to right: Double) -> PageRow? {
        let inside = words.filter { left <= ($0.left + $0.right) / 2 && ($0.left + $0.right) / 2 < right }
        guard let first = inside.first else { return nil }
        var row = PageRow(first)
        for word in inside.dropFirst() { row.add(word) }
        return row
    }

    private func holds(_ word: PDFWord) -> Bool {
        abs(word.middle - middle) < 0.35 * max(min(word.height, bottom - top), 1)
    }

    private mutating func add(_ word: PDFWord) {
        words.append(word)
        (top, bottom) = (min(top, word.top), max(bottom, word.bottom))
    }
}

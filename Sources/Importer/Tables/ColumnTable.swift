/// A table whose columns stand beside each other with gaps of blanks, as pages of a PDF show them.
struct ColumnTable {
    /// A stretch of a line between gaps.
    private struct Piece {
        let column: Int
        let text: String
    }

    private let lines: [SourceLine]
    /// Where the columns begin.
    private let starts: [Int]

    /// The table that begins on a line; nil when there are not two lines with the same columns.
    static func table(in lines: [SourceLine], from index: Int) -> TableFinder.Found? {
        let first = pieces(of: lines[index])
        guard first.count >= 2, first.count <= 8, Bullet(first[0].text) == nil || first[0].text.count > 2,
            first.dropFirst().contains(where: { $0.column >= 8 })
        else { return nil }
        let table = ColumnTable(lines: lines, starts: first.map(\.column))
        guard let end = table.end(from: index) else { return nil }
        var rows = table.rows(index..<end)
        guard rows.count >= 2 else { return nil }
        let width = rows.map(\.count).max() ?? 0
        for row in rows.indices { rows[row] += Array(repeating: "", count: width - rows[row].count) }
        let used = lines[index..<end].filter { !$0.isBlank }
        var block = Block(kind: .table, text: "", lines: used, rows: rows)
        if rows.contains(where: { $0.contains("") }) {
            block.doubts = ["a cell of this table is empty: are the columns as in the document?"]
        }
        return TableFinder.Found(lines: index..<end, block: block)
    }

    /// Behind the last line of the table.
    private func end(from index: Int) -> Int? {
        var end = index
        var full = 0
        var blanks = 0
        // Longer than a table of an addendum by far; looking further at every line would take long.
        for position in index..<min(lines.count, index + 120) {
            if lines[position].isBlank {
                blanks += 1
                if blanks > 2 { break }
                continue
            }
            let pieces = Self.pieces(of: lines[position])
            guard fits(pieces), !isHeading(lines[position], pieces) else { break }
            let isFull = pieces.count > 1
            if isFull { full += 1 }
            // A line with the first column alone belongs to the table when one with others follows.
            if isFull || pieces[0].column > starts[0] + 2 || isRestOfCell(position, blanks, end) {
                end = position + 1
            }
            blanks = 0
        }
        return full >= 2 ? end : nil
    }

    /// Whether a line of the first column goes on with the cell above it.
    private func isRestOfCell(_ position: Int, _ blanks: Int, _ end: Int) -> Bool {
        blanks == 0 && position == end && lines[position].trimmed.beginsSmall
            && lines[position].text.count < (starts.dropFirst().first ?? 0)
    }

    private func isHeading(_ line: SourceLine, _ pieces: [Piece]) -> Bool {
        guard pieces.count == 1 else { return false }
        let text = Bullet(line.trimmed)?.text ?? line.trimmed
        return HeadingRole(text) != nil || ChallengeLine(text) != nil
    }

    private func fits(_ pieces: [Piece]) -> Bool {
        guard pieces.count <= starts.count else { return false }
        var last = -1
        for piece in pieces {
            guard let column = column(of: piece), column > last else { return false }
            let next = column + 1 < starts.count ? starts[column + 1] : Int.max
            guard pieces.count == 1 && column == 0 || piece.column + piece.text.count < next,
                column < starts.count - 1 || pieces.count > 1 || column > 0
                    || piece.column + piece.text.count < next
            else { return false }
            if column == 0, starts.count > 1, piece.column + piece.text.count > starts[1] + 2 { return false }
            last = column
        }
        return true
    }

    private func column(of piece: Piece) -> Int? {
        starts.firstIndex { abs($0 - piece.column) <= 2 }
    }

    /// Lines become rows: one begins where the first column begins anew.
    private func rows(_ range: Range<Int>) -> [[String]] {
        var rows: [[String]] = []
        var isAfterBlank = true
        let hyphens = Hyphenation(Array(lines[range]))
        for position in range {
            if lines[position].isBlank {
                isAfterBlank = true
                continue
            }
            var cells = Array(repeating: "", count: starts.count)
            for piece in Self.pieces(of: lines[position]) { cells[column(of: piece) ?? 0] = piece.text }
            if rows.isEmpty || beginsRow(cells, rows[rows.count - 1], isAfterBlank) {
                rows.append(cells)
            } else {
                for (column, text) in cells.enumerated() where !text.isEmpty {
                    rows[rows.count - 1][column] = hyphens.joined(rows[rows.count - 1][column], text)
                }
            }
            isAfterBlank = false
        }
        return rows
    }

    private func beginsRow(_ cells: [String], _ open: [String], _ isAfterBlank: Bool) -> Bool {
        guard let first = cells[0].first, open.dropFirst().contains(where: { !$0.isEmpty }) else {
            return false
        }
        if isAfterBlank { return true }
        return !cells[0].beginsSmall && first != "("
            && cells.dropFirst().contains { !$0.isEmpty }
    }

    /// The stretches of a line that three or more blanks part.
    private static func pieces(of line: SourceLine) -> [Piece] {
        var pieces: [Piece] = []
        var text = ""
        var start = 0
        var blanks = 0
        for (column, sign) in line.text.enumerated() {
            if sign == " " {
                blanks += 1
                continue
            }
            if text.isEmpty {
                start = column
            } else if blanks >= 3, !(Bullet(text + " ")?.text.isEmpty ?? false) {
                pieces.append(Piece(column: start, text: text))
                (text, start) = ("", column)
            } else {
                text += String(repeating: " ", count: min(blanks, 1))
            }
            blanks = 0
            text.append(sign)
        }
        if !text.isEmpty { pieces.append(Piece(column: start, text: text)) }
        return pieces
    }
}

extension String {
    /// Whether the text begins with a small letter, within quotes or brackets or not: `‘weerwoord’`.
    fileprivate var beginsSmall: Bool { first { !"‘’“”'\"(".contains($0) }?.isLowercase == true }
}

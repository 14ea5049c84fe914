/// A table whose columns stand beside each other with gaps of blanks, as pages of a PDF show them.
struct ColumnTable {
    /// A stretch of a line between gaps.
    struct Piece {
        let column: Int
        let text: String
        let count: Int

        /// Behind its last sign.
        var end: Int { column + count }
    }

    private let lines: [SourceLine]
    /// The stretches of all lines.
    private let pieces: [[Piece]]
    /// Where the columns begin.
    private let starts: [Int]
    /// The line of titles that stand in the middle of their columns, if there is one.
    private let centredHead: Int?

    private static let mostColumns = 8
    /// How many lines the head of a table has, blank ones included.
    private static let mostHeadLines = 10
    /// How far an item of a list stands to the right of its cell, at most.
    private static let deepestItem = 8

    /// The table that begins on a line; nil when there are not two lines with the same columns.
    ///
    /// - Parameter pieces: the stretches of all lines.
    static func table(
        in lines: [SourceLine], _ pieces: [[Piece]], from index: Int
    ) -> TableFinder.Found? {
        let first = pieces[index]
        guard first.count >= 2, first.count <= mostColumns,
            Bullet(first[0].text) == nil || first[0].count > 2,
            first.dropFirst().contains(where: { $0.column >= 8 })
        else { return nil }
        let below = startsBelowHead(pieces, index)
        let table = ColumnTable(
            lines: lines, pieces: pieces, starts: below ?? startsOfWidestRow(pieces, index),
            centredHead: below == nil ? nil : index)
        guard let end = table.end(from: index) else { return nil }
        var hyphens = Hyphenation(Array(lines[index..<end]))
        var (rows, places) = table.rows(index..<end, &hyphens)
        guard rows.count >= 2 else { return nil }
        let width = rows.map(\.count).max() ?? 0
        for row in rows.indices { rows[row] += Array(repeating: "", count: width - rows[row].count) }
        let used = lines[index..<end].filter { !$0.isBlank }
        var block = Block(kind: .table, text: "", lines: used, rows: rows, rowPlaces: places)
        block.ask(aboutHyphensIn: hyphens.unsure)
        block.ask(aboutAddresses: hyphens.addresses(in: rows))
        if rows.contains(where: { $0.contains("") }) {
            block.doubts += ["a cell of this table is empty: are the columns as in the document?"]
        }
        return TableFinder.Found(lines: index..<end, block: block)
    }

    /// Where the columns begin below a head whose titles stand in the middle of them; nil when there is none.
    private static func startsBelowHead(_ pieces: [[Piece]], _ index: Int) -> [Int]? {
        let head = pieces[index]
        guard let next = pieces[(index + 1)...].prefix(4).first(where: { !$0.isEmpty }),
            next.count == head.count,
            head.map(\.column) != next.map(\.column), next.allSatisfy({ Bullet($0.text) == nil })
        else { return nil }
        let starts = next.map(\.column)
        let ends = starts.dropFirst() + [Int.max]
        let isInside = zip(head, zip(starts, ends)).allSatisfy { $0.column >= $1.0 && $0.end < $1.1 }
        return isInside ? starts : nil
    }

    /// Where the columns begin: the first line may have no title above some of them.
    private static func startsOfWidestRow(_ pieces: [[Piece]], _ index: Int) -> [Int] {
        let starts = pieces[index].map(\.column)
        let widest =
            pieces[index...].prefix(mostHeadLines).map { $0.map(\.column) }.max { $0.count < $1.count } ?? []
        let isPartOfIt = starts.allSatisfy { start in widest.contains { abs($0 - start) <= 2 } }
        return widest.count > starts.count && widest.count <= mostColumns && isPartOfIt ? widest : starts
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
            let pieces = pieces[position]
            guard columns(at: position) != nil, !isHeading(lines[position], pieces) else { break }
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
        let text = lines[position].trimmed
        // `Regio-uitdaging` and `2` below it.
        let isNumber = text.count <= 2 && text.allSatisfy(\.isDigit)
        return blanks == 0 && position == end && (text.beginsSmall || isNumber)
            && lines[position].text.count < (starts.dropFirst().first ?? 0)
    }

    private func isHeading(_ line: SourceLine, _ pieces: [Piece]) -> Bool {
        guard pieces.count == 1 else { return false }
        let text = Bullet(line.trimmed)?.text ?? line.trimmed
        return HeadingRole(text) != nil || ChallengeLine(text) != nil
    }

    /// The columns in which the stretches of a line stand; nil when it is no line of the table.
    private func columns(at position: Int) -> [Int]? {
        let pieces = pieces[position]
        if position == centredHead { return Array(pieces.indices) }
        var columns: [Int] = []
        for piece in pieces {
            guard let column = column(of: piece, isAlone: pieces.count == 1), column > columns.last ?? -1,
                hasRoom(piece, in: column, isAlone: pieces.count == 1)
            else { return nil }
            columns.append(column)
        }
        return columns
    }

    /// The column that a stretch begins in; one that is alone on its line may be an item of a list in a cell.
    private func column(of piece: Piece, isAlone: Bool) -> Int? {
        if let column = starts.firstIndex(where: { abs($0 - piece.column) <= 2 }) { return column }
        guard isAlone, let column = starts.lastIndex(where: { $0 < piece.column }), column > 0 else {
            return nil
        }
        return piece.column - starts[column] <= Self.deepestItem ? column : nil
    }

    private func hasRoom(_ piece: Piece, in column: Int, isAlone: Bool) -> Bool {
        guard column + 1 < starts.count else { return true }
        return isAlone && column == 0 ? piece.end <= starts[1] + 2 : piece.end < starts[column + 1]
    }

    /// Lines become rows: one begins where the first column begins anew.
    private func rows(_ range: Range<Int>, _ hyphens: inout Hyphenation) -> ([[String]], [SourcePlace]) {
        var rows: [[String]] = []
        var places: [SourcePlace] = []
        var isAfterBlank = true
        var previous = Array(repeating: "", count: starts.count)
        let isSpaced = range.count { lines[$0].isBlank } >= 2
        for position in range {
            if lines[position].isBlank {
                isAfterBlank = true
                continue
            }
            var cells = Array(repeating: "", count: starts.count)
            for (piece, column) in zip(pieces[position], columns(at: position) ?? []) {
                cells[column] = piece.text
            }
            if rows.isEmpty
                || beginsRow(
                    cells, previous: previous, open: rows[rows.count - 1], isAfterBlank: isAfterBlank,
                    isSpaced: isSpaced)
            {
                rows.append(cells)
                places.append(lines[position].place)
            } else {
                for (column, text) in cells.enumerated() where !text.isEmpty {
                    hyphens.joinCell(text, to: &rows[rows.count - 1][column])
                }
            }
            (isAfterBlank, previous) = (false, cells)
        }
        return (rows, places)
    }

    /// Whether a line begins a row.
    ///
    /// - Parameters:
    ///   - cells: what stands in the columns on the line.
    ///   - previous: the same of the line before.
    ///   - open: the cells of the row that the line may belong to.
    private func beginsRow(
        _ cells: [String], previous: [String], open: [String], isAfterBlank: Bool, isSpaced: Bool
    ) -> Bool {
        guard let first = cells[0].first, open.dropFirst().contains(where: { !$0.isEmpty }) else {
            return false
        }
        if isAfterBlank { return true }
        // The lines of a cell stand one below the other: a cell that ended does not go on.
        let resumes = cells.indices.contains {
            !cells[$0].isEmpty && previous[$0].isEmpty && !open[$0].isEmpty
        }
        // Addresses begin small, and each row has one.
        if resumes || Self.isDate(cells[0])
            || cells[0].contains("@") && !BrokenWord.isAddress(open[0], cells[0])
        {
            return true
        }
        if zip(open, cells).contains(where: BrokenWord.isAddress) { return false }
        // Where blank lines part the rows, a line with a cell that goes on begins none.
        if isSpaced, cells.contains(where: \.beginsSmall) { return false }
        return !cells[0].beginsSmall && first != "("
            && cells.dropFirst().contains { !$0.isEmpty }
    }

    /// `uiterlijk 9 mei 2025`, with which a row begins too, though it begins small.
    private static func isDate(_ cell: String) -> Bool {
        cell.beginsSmall && cell.contains(where: \.isNumber) && cell.utf8.count <= 60
            && TimingDates.isDate(cell)
            && !["en ", "of ", "tot "].contains { cell.hasPrefix($0) }
    }

    /// The stretches of a line that three or more blanks part.
    static func pieces(of line: SourceLine) -> [Piece] {
        guard line.shape == .line, line.text.contains(where: { $0 != " " }) else { return [] }
        var pieces: [Piece] = []
        var text = ""
        var (start, count, blanks) = (0, 0, 0)
        for (column, sign) in line.text.enumerated() {
            if sign == " " {
                blanks += 1
                continue
            }
            if text.isEmpty {
                start = column
            } else if blanks >= 3, count > 4 || !Bullet.isSign(text) {
                pieces.append(Piece(column: start, text: text, count: count))
                (text, start, count) = ("", column, 0)
            } else {
                text += String(repeating: " ", count: min(blanks, 1))
                count += min(blanks, 1)
            }
            blanks = 0
            text.append(sign)
            count += 1
        }
        pieces.append(Piece(column: start, text: text, count: count))
        return pieces
    }
}

extension String {
    /// Whether the text begins with a small letter, within quotes or brackets or not: `‘weerwoord’`.
    fileprivate var beginsSmall: Bool { first { !"‘’“”'\"(".contains($0) }?.isLowercase == true }
}

import Content

/// Shares in a table: the answers in its head and a challenge in each row, or the other way round.
struct RecognitionTable {
    /// The shares of one challenge in a table.
    struct Row: Equatable {
        let number: Int
        var shares: [RecognitionDegree: Int] = [:]
        /// Cells that hold no plain share: `± 60 %`.
        var strange: [String] = []
    }

    let rows: [Row]
    /// Rows with shares of no challenge that is known: `Gemiddeld, 5 %, 60 %`.
    let strangers: [String]

    /// Reads a table; nil when it is about something else.
    init?(_ cells: [[String]]) {
        let turned = Self.turned(cells)
        let isTurned = Self.rows(cells) == nil
        guard let rows = isTurned ? Self.rows(turned) : Self.rows(cells) else { return nil }
        strangers = (isTurned ? turned : cells).dropFirst().filter { row in
            row.first.flatMap(Self.challenge) == nil && row.dropFirst().contains { Self.share($0) != nil }
        }.map { $0.filter { !$0.isEmpty }.joined(separator: ", ") }
        let isPercent = cells.joined().contains { $0.contains("%") || $0.plain.contains("procent") }
        // Numbers without a sign are shares only when they add up to 100; else they count partners.
        self.rows = rows.map { row in
            guard !isPercent, row.shares.values.reduce(0, +) != 1000 else { return row }
            let numbers = RecognitionDegree.allCases.compactMap { key in
                row.shares[key].map { "\(key.qualifier) \(Percentage(tenths: $0))" }
            }
            return Row(number: row.number, strange: row.strange + numbers)
        }
    }

    private static func rows(_ cells: [[String]]) -> [Row]? {
        guard let head = cells.first else { return nil }
        let keys = head.map(key)
        guard keys.count(where: { $0 != nil }) >= 3 else { return nil }
        let rows = cells.dropFirst().compactMap { row -> Row? in
            guard let number = row.first.flatMap(challenge) else { return nil }
            var result = Row(number: number)
            for (key, cell) in zip(keys, row) {
                guard let key, !cell.isEmpty, !["-", "–", "/"].contains(cell) else { continue }
                if let tenths = share(cell) {
                    result.shares[key] = tenths
                } else {
                    result.strange.append("\(key.qualifier) \(cell)")
                }
            }
            return result
        }
        // Rows named otherwise, such as by a persona, are asked about.
        let hasShares = cells.dropFirst().contains { $0.dropFirst().contains { share($0) != nil } }
        return rows.isEmpty && !hasShares ? nil : rows
    }

    private static func turned(_ cells: [[String]]) -> [[String]] {
        let width = min(cells.map(\.count).max() ?? 0, 100)
        return (0..<width).map { column in cells.map { column < $0.count ? $0[column] : "" } }
    }

    private static func key(_ cell: String) -> RecognitionDegree? {
        let words = cell.plain.split { !$0.isLetter }.map(String.init)
        guard let first = words.first else { return nil }
        guard words.count <= 2, words.count == 1 || words[1] == "herkenbaar" else { return brokenKey(words) }
        if words == ["herkenbaar"] { return .plain }
        return RecognitionWords.degrees[first]
    }

    /// `Zeer herkenb aar`: a word that the width of its cell broke.
    private static func brokenKey(_ words: [String]) -> RecognitionDegree? {
        let letters = words.joined()
        guard letters != "herkenbaar" else { return .plain }
        guard letters.hasSuffix("herkenbaar") else { return nil }
        return RecognitionWords.degrees[String(letters.dropLast("herkenbaar".count))]
    }

    /// `60 %`, `12,5`: nothing else may stand in the cell.
    private static func share(_ cell: String) -> Int? {
        var pieces = RecognitionPiece.pieces(of: cell)[...]
        guard case .number(let tenths?)? = pieces.popFirst(), (0...1000).contains(tenths) else { return nil }
        if pieces.first == .mark("%") || pieces.first == .word("procent") { pieces.removeFirst() }
        return pieces.isEmpty ? tenths : nil
    }

    /// `Regio-uitdaging 2`, `2`, `Uitdaging 2: jongeren`
    private static func challenge(_ cell: String) -> Int? {
        let named = RecognitionSentence(cell).challenges
        if named.count == 1 { return named.first }
        // `Regio- uitdagin g1`, which the width of its cell broke.
        let letters = cell.plain.filter { $0.isLetter || $0.isNumber }
        let number = letters.reversed().prefix(while: \.isNumber).reversed()
        if ["uitdaging", "regiouitdaging"].contains(String(letters.dropLast(number.count))) {
            return Int(String(number))
        }
        let pieces = RecognitionPiece.pieces(of: cell)
        return pieces.count == 1 ? pieces.first?.whole : nil
    }
}

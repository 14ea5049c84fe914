/// Tables of contacts with a person in each row, also where the document has one in each column.
enum ContactTable {
    /// The blocks, with tables that are turned round the right way.
    static func upright(_ blocks: [Block]) -> [Block] {
        blocks.map { block in
            guard block.kind == .table else { return block }
            if hasPeopleInColumns(block.rows) { return withNamesFirst(with(turned(block.rows), block)) }
            return withNamesFirst(withPeopleApart(block))
        }
    }

    private static func with(_ rows: [[String]], _ block: Block) -> Block {
        var block = block
        block.rows = rows
        block.rowPlaces = rows.map { _ in block.place }
        return block
    }

    private static let labels: Set<String> = [
        "naam", "contactpersoon", "voornaamennaam", "naamenvoornaam", "functie", "rol", "organisatie",
        "dienst",
        "bestuur", "gemeente", "telefoon", "telefoonnummer", "tel", "gsm", "email", "mail", "mailadres",
        "emailadres", "adres",
    ]

    /// Whether `Naam` and `Telefoon` stand one below the other before several people, or names stand above their
    /// addresses.
    private static func hasPeopleInColumns(_ rows: [[String]]) -> Bool {
        guard rows.count > 1, let head = rows.first, head.count > 1,
            rows.allSatisfy({ $0.count == head.count })
        else { return false }
        let firsts = rows.map { ($0.first ?? "").plain.filter(\.isLetter) }
        // Above `Naam` nothing stands before the heads of columns: `| Inhoud | Administratie`.
        let areLabels = firsts.dropFirst(firsts.first == "" ? 1 : 0).allSatisfy(labels.contains)
        if head.count > 2, firsts.contains("naam"), areLabels { return true }
        return head.allSatisfy(isName)
            && rows.dropFirst().contains { row in row.allSatisfy { $0.contains("@") } }
    }

    private static func isName(_ cell: String) -> Bool {
        if case .name? = ContactToken.tokens(cell).first {
            ContactToken.tokens(cell).count == 1
        } else {
            false
        }
    }

    private static func turned(_ rows: [[String]]) -> [[String]] {
        (rows.first ?? []).indices.map { column in rows.map { $0[column] } }
    }

    /// Cells that each hold somebody with an address belong to different people.
    private static func withPeopleApart(_ block: Block) -> Block {
        var rows: [[String]] = []
        var places: [SourcePlace] = []
        for (index, row) in block.rows.enumerated() {
            let isApart = row.count(where: { $0.contains("@") && isPerson($0) }) > 1
            let parts = isApart ? row.filter { !$0.isEmpty }.map { [$0] } : [row]
            rows += parts
            places += parts.map { _ in block.place(ofRow: index) }
        }
        guard rows.count != block.rows.count else { return block }
        var block = block
        (block.rows, block.rowPlaces) = (rows, places)
        return block
    }

    /// A number or an address in a column before the names belongs to the name behind it.
    private static func withNamesFirst(_ block: Block) -> Block {
        var block = block
        block.rows = block.rows.map { row in
            guard let index = row.firstIndex(where: isName), index > 0,
                row[..<index].allSatisfy({ $0.isEmpty || isReach($0) })
            else { return row }
            return [row[index]] + row[..<index] + row[(index + 1)...]
        }
        return block
    }

    private static func isReach(_ cell: String) -> Bool {
        ContactToken.tokens(cell).allSatisfy { token in
            switch token {
            case .phone, .email, .brokenEmail: true
            default: false
            }
        }
    }

    private static func isPerson(_ cell: String) -> Bool {
        ContactToken.tokens(cell).contains { if case .name = $0 { true } else { false } }
    }
}

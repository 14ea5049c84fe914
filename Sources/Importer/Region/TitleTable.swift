/// Tables at the top of an addendum whose labels stand in the first row: `Lokaal werkingsgebied | Lokale besturen`.
enum TitleTable {
    /// The blocks, with a row for each label in place of such a table.
    static func upright(_ blocks: [Block]) -> [Block] {
        blocks.map { block in
            guard block.kind == .table, block.rows.count > 1, let head = block.rows.first, head.count > 1,
                head.allSatisfy(isLabel), block.rows.allSatisfy({ $0.count <= head.count })
            else { return block }
            var block = block
            let rows = block.rows
            block.rows = head.indices.map { column in
                let cells = rows.dropFirst().compactMap { $0.indices.contains(column) ? $0[column] : nil }
                return [head[column], cells.filter { !$0.isEmpty }.joined(separator: ", ")]
            }
            block.rowPlaces = head.map { _ in block.place }
            return block
        }
    }

    private static func isLabel(_ cell: String) -> Bool {
        TitleLabel.read(cell).map { $0.1.isEmpty } ?? false
    }
}

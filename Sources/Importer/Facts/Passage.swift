/// A text with its place: a paragraph, an item, or a row of a table with `, ` between its cells.
struct Passage: Sendable {
    let text: String
    let place: SourcePlace

    /// The passages of blocks.
    static func passages(of blocks: [Block]) -> [Passage] {
        blocks.flatMap { block in
            guard block.kind == .table else { return [Passage(text: block.text, place: block.place)] }
            return block.rows.map { row in
                let isLabelled = row.count == 2 && row[0].last != ":" && !row[0].contains("@")
                let text = row.filter { !$0.isEmpty }.joined(separator: isLabelled ? ": " : ", ")
                return Passage(text: text, place: block.place)
            }
        }
    }
}

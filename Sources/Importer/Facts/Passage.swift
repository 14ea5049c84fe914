/// A text with its place: a paragraph, an item, or a row of a table with `, ` between its cells.
struct Passage: Sendable {
    let text: String
    let place: SourcePlace
    /// Whether it is a heading.
    var isHeading = false
    /// Whether it is an item of a list.
    var isItem = false

    /// The passages of blocks.
    static func passages(of blocks: [Block]) -> [Passage] {
        blocks.flatMap { block in
            guard block.kind == .table else {
                let isItem = if case .item = block.kind { true } else { false }
                return [
                    Passage(
                        text: block.text, place: block.place, isHeading: block.isHeading, isItem: isItem)
                ]
            }
            return block.rows.enumerated().map { index, row in
                let isLabelled = row.count == 2 && !row[0].contains("@") && !areSideBySide(row[0], row[1])
                let separator = isLabelled ? row[0].last == ":" ? " " : ": " : ", "
                let text = row.filter { !$0.isEmpty }.joined(separator: separator)
                return Passage(text: text, place: block.place(ofRow: index))
            }
        }
    }

    /// Whether the cells are two texts side by side, and the first is no label of the second: `Gemeenten: Oever,` beside
    /// `Provincie: Antwerpen`.
    private static func areSideBySide(_ first: String, _ second: String) -> Bool {
        first.contains(": ") || first.contains(",") && second.contains(": ")
    }
}

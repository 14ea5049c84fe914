/// A passage below the heading of a challenge, in which a list of personas can go on.
struct PersonaPassage: Sendable {
    let text: String
    /// Whether it is an item of a list.
    let isItem: Bool

    /// Takes a block.
    init(_ block: Block) {
        text = block.text
        isItem = if case .item = block.kind { true } else { false }
    }

    init(text: String, isItem: Bool) {
        self.text = text
        self.isItem = isItem
    }
}

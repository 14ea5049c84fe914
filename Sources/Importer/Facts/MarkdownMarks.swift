/// Takes the marks for bold and code out of Markdown, so that the words can be read as in any other text.
enum MarkdownMarks {
    /// The block without them.
    static func removed(from block: Block) -> Block {
        var block = block
        block.text = removed(block.text)
        block.rows = block.rows.map { $0.map(removed) }
        return block
    }

    private static func removed(_ text: String) -> String {
        text.replacing("**", with: "").replacing("__", with: "").replacing("`", with: "")
    }
}

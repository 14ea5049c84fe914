/// The text of blocks as facts are read from it: without marks, without what is struck through, and without the
/// numbers of footnotes.
enum FactText {
    /// The block with that text.
    ///
    /// - Parameters:
    ///   - isMarkdown: whether the text has the marks of Markdown for bold, code, links and struck words.
    ///   - addresses: whether the addresses of links stand behind their words.
    static func block(of block: Block, isMarkdown: Bool, withAddresses addresses: Bool = false) -> Block {
        var block = block
        let plain = { (text: String) in
            let marked = isMarkdown ? MarkdownMarks.marked(text) : text
            let live = InlineMarks.live(marked) { addresses ? LinkTarget.fact($0) : nil }
            return RaisedDigits.removed(live).trimmed
        }
        block.text = plain(block.text)
        block.rows = block.rows.map { $0.map(plain) }
        if addresses {
            for index in block.lines.indices { block.lines[index].text = plain(block.lines[index].text) }
        }
        return block
    }
}

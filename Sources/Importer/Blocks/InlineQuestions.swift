/// What is to be asked about words that are struck through and about links.
enum InlineQuestions {
    /// The block with its questions.
    static func asked(of block: Block, isMarkdown: Bool) -> Block {
        let text = isMarkdown ? MarkdownMarks.marked(block.allText) : block.allText
        guard text.unicodeScalars.contains(where: InlineMarks.isMark) else { return block }
        var block = block
        let struck = InlineMarks.struckWords(in: text)
        if !struck.isEmpty {
            block.doubts.append(
                "words are struck through here, and no fact was taken from them: do they hold? \(quoted(struck))"
            )
        }
        for link in InlineMarks.links(in: text) {
            if LinkTarget.contradicts(link) {
                block.doubts.append(
                    "the words “\(link.text)” lead to another address, \(link.address): which one is right?")
            } else if LinkTarget(link.address) == .other, !isMarkdown {
                block.doubts.append("“\(link.text)” leads to \(link.address), to which a page cannot lead")
            }
        }
        return block
    }

    /// The links of a block that lead to another address than their words name.
    static func contradictions(in block: Block, isMarkdown: Bool) -> [InlineMarks.Link] {
        let text = isMarkdown ? MarkdownMarks.marked(block.allText) : block.allText
        guard text.unicodeScalars.contains(where: InlineMarks.isMark) else { return [] }
        return InlineMarks.links(in: text).filter(LinkTarget.contradicts)
    }

    private static func quoted(_ words: [String]) -> String {
        words.prefix(8).map { "“\($0.prefix(80))”" }.joined(separator: ", ")
    }
}

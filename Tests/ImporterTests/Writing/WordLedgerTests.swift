import Testing

@testable import Importer

/// The words of blocks in what is written of them.
@Suite struct WordLedgerTests {
    private func lost(_ block: Block, _ lines: [String]) -> [String] {
        WordLedger.lost(from: block, in: lines)
    }

    @Test func wordsOfAParagraph() {
        let block = Block(kind: .paragraph, text: "de ene en de andere", lines: [])
        #expect(lost(block, ["de ene en", "de andere"]) == [])
        #expect(lost(block, ["## Kop", "", "de ene en de andere"]) == [])
        #expect(lost(block, ["de ene en andere"]) == ["de"])
        #expect(lost(block, ["de andere en de ene"]) == ["en", "de", "andere"])
        #expect(lost(block, []) == ["de", "ene", "en", "de", "andere"])
    }

    @Test func wordsOfATable() {
        var block = Block(kind: .table, text: "", lines: [])
        block.rows = [["a", "b"], ["a", "c"]]
        #expect(lost(block, ["| a | b |", "| --- | --- |", "| a | c |"]) == [])
        #expect(lost(block, ["| a | b |", "| --- | --- |", "| | c |"]) == ["a"])
    }

    /// An address is written in another way than it was read.
    @Test func wordsOfALink() {
        let text = "zie " + InlineMarks.link("het plan", to: "https://x.example/(1)") + " hier"
        let block = Block(kind: .paragraph, text: text, lines: [])
        #expect(lost(block, [MarkdownText.line(text)]) == [])
        #expect(lost(block, ["zie [het](https://x.example/%281%29) hier"]) == ["plan"])
    }

    /// Whatever a block is, all its words are written.
    @Test func theWriterLosesNone() {
        var table = Block(kind: .table, text: "", lines: [])
        table.rows = [["Deadline:", "5 mei 2025"], ["Pitches", ""], ["a", "b | c"]]
        let blocks =
            [
                Block(kind: .heading(.timing, level: 1), text: "Lokale timing", lines: []), table,
                Block(kind: .step, text: "Deadline 5 mei", lines: []),
                Block(kind: .item(depth: 0, number: 3), text: "- *een* <b>", lines: []),
                Block(kind: .continuation(depth: 0), text: "1. twee_drie & vier", lines: []),
            ]
        var writer = BodyWriter(isMarkdown: false, challenges: [])
        var file = FileLines()
        writer.write(blocks, to: &file)
        #expect(writer.lost == [])
        #expect(file.text.contains("5 mei 2025"))
    }
}

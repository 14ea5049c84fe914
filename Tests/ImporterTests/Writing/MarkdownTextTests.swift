import Testing

@testable import Importer

@Suite struct MarkdownTextTests {
    @Test func tildesOfTheTextAreEscaped() {
        #expect(MarkdownText.line("~~weg~~ en ~5") == "\\~\\~weg\\~\\~ en \\~5")
    }

    @Test func struckWords() {
        #expect(MarkdownText.line("op " + InlineMarks.struck("1 mei*") + " 5 mei") == "op ~~1 mei\\*~~ 5 mei")
        // Markdown sees no mark between a letter and a sign.
        #expect(MarkdownText.line("Roy" + InlineMarks.struck(", Marcel") + " hier") == "Roy, ~~Marcel~~ hier")
        #expect(MarkdownText.line("Zin " + InlineMarks.struck("weg.") + "Nieuw") == "Zin ~~weg~~.Nieuw")
    }

    @Test(arguments: [
        ("https://x.example/a_(b)?c=1&copy=2", "[de site](https://x.example/a\\_%28b%29?c=1\\&copy=2)"),
        ("mailto:an@x.example", "[de site](mailto:an@x.example)"),
        ("javascript:alert(1)", "de site (javascript:alert(1))"), ("bijlage.docx", "de site (bijlage.docx)"),
    ])
    func links(address: String, markdown: String) {
        #expect(MarkdownText.line(InlineMarks.link("de site", to: address)) == markdown)
    }

    /// `!` before a link would make a picture of it.
    @Test func aLinkIsNoPicture() {
        #expect(
            MarkdownText.line("Let op!" + InlineMarks.link("hier", to: "https://x.example"))
                == "Let op\\![hier](https://x.example)")
    }
}

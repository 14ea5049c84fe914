import Testing

@testable import Importer

@Suite struct InlineMarksTests {
    private let text =
        "Deadline " + InlineMarks.struck("1 mei ") + "5 mei, zie "
        + InlineMarks.link("de site", to: "https://x.example/a") + "."

    @Test func wordsWithoutMarks() {
        #expect(InlineMarks.shown(text) == "Deadline 1 mei 5 mei, zie de site.")
        #expect(InlineMarks.live(text) == "Deadline  5 mei, zie de site.")
        #expect(InlineMarks.live(text) { $0.address } == "Deadline  5 mei, zie de site https://x.example/a.")
        #expect(InlineMarks.struckWords(in: text) == ["1 mei"])
        #expect(InlineMarks.links(in: text) == [.init(text: "de site", address: "https://x.example/a")])
    }

    @Test func textWithoutMarksStays() {
        #expect(InlineMarks.pieces(of: "Roy en Marcel") == [.text("Roy en Marcel")])
        #expect(InlineMarks.struck("  ") == "  ")
    }

    /// A text that was cut in two within a link keeps its words, and its address is a word.
    @Test func halvesOfALink() {
        let link = InlineMarks.link("An Peeters", to: "mailto:an@x.example")
        let cut = link.firstIndex(of: " ") ?? link.endIndex
        #expect(InlineMarks.pieces(of: String(link[..<cut])) == [.text("An")])
        #expect(
            InlineMarks.pieces(of: String(link[cut...])) == [
                .text(" Peeters"), .text(" mailto:an@x.example"),
            ])
    }

    /// In a document they are signs that nobody sees, and are taken out like others.
    @Test func marksOfADocumentAreNone() {
        var removals: [InvisibleSigns.Removal] = []
        let source = InlineMarks.struck("weg")
        #expect(InvisibleSigns.cleaned(source[...], at: SourcePlace(line: 1), &removals) == "weg")
        #expect(removals.map(\.name) == ["U+FDD0", "U+FDD1"])
    }

    @Test(arguments: [
        ("Roy²", "Roy"), ("5 mei 2025¹", "5 mei 2025¹"), ("een zin.³ Nog", "een zin. Nog"),
        ("Roy 2", "Roy 2"),
    ])
    func numbersOfFootnotes(text: String, plain: String) {
        #expect(RaisedDigits.removed(text) == plain)
    }

    @Test(arguments: [
        ("an@x.example", "mailto:an@x.example", false), ("an@x.example", "mailto:jan@x.example", true),
        ("www.x.example", "https://www.x.example/", false), ("https://x.example", "https://y.example", true),
        ("An Peeters", "mailto:jan@x.example", false),
        ("an@x.example", "mailto:an@x.example?subject=Hoi", false),
    ])
    func linksThatContradictTheirWords(text: String, address: String, contradicts: Bool) {
        #expect(LinkTarget.contradicts(.init(text: text, address: address)) == contradicts)
    }

    @Test(
        arguments: [
            ("An Peeters", "mailto:an@x.example?subject=Hoi", "an@x.example"),
            ("bel ons", "tel:+3214123456", "+3214123456"),
            ("formulier", "https://x.example/f", "https://x.example/f"),
            ("an@x.example", "mailto:jan@x.example", nil), ("plan", "file:///c/plan.docx", nil),
        ] as [(String, String, String?)])
    func factsBehindLinks(text: String, address: String, fact: String?) {
        #expect(LinkTarget.fact(.init(text: text, address: address)) == fact)
    }
}

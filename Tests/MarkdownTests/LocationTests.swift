import Diagnostics
import Testing

@testable import Markdown

@Suite struct LocationTests {
    private func places(_ text: String, start: Int) -> String {
        let source = MarkdownSource(file: SourceText(path: "a.md", bytes: Array(text.utf8)), start: start)
        return report(MarkdownRenderer().render(source) { _ in .broken(message: "weg", help: nil) })
    }

    @Test(arguments: [
        ("---\na: é\n---\n\nx [b](c.md)\n", 14, 5, 7),
        ("---\r\na: b\r\n---\r\n\r\nx [b](c.md)\r\n", 16, 5, 7),
        ("\u{FEFF}x [b](c.md)\n", 0, 1, 7), ("\u{FEFF}\nx [b](c.md)\n", 0, 2, 7),
        ("a\rb\r\rx [b](c.md)\n", 0, 1, 12), ("a\n\n[b](c.md)", 0, 3, 5), ("ëë [b](c.md)", 0, 1, 8),
    ])
    func areThoseOfTheRealFile(text: String, start: Int, line: Int, column: Int) {
        #expect(places(text, start: start) == "a.md:\(line):\(column): error: weg [link.broken]")
    }

    @Test func excerptMarksTheAddress() {
        let result = render("zie [Leuven](leuven.md).") { _ in .broken(message: "weg", help: nil) }
        let text = result.diagnostics.map { DiagnosticText().text($0) }.joined()
        #expect(
            text == """
                Content/regio/genk.md:1:14: error: weg [link.broken]
                  1 | zie [Leuven](leuven.md).
                    |              ^^^^^^^^^

                """)
    }

    @Test func sourceLinesCountFrontMatter() {
        let source = MarkdownSource(
            file: SourceText(path: "a.md", bytes: Array("---\n---\nx\n".utf8)), start: 8)
        let renderer = MarkdownRenderer(options: MarkdownOptions(marksSourceLines: true))
        #expect(renderer.render(source) { _ in .unchanged }.html.string == "<p data-line=\"3\">x</p>\n")
    }

    @Test func offsetsOutsideTheFileAreItsEnds() {
        let file = SourceText(path: "a.md", bytes: Array("x".utf8))
        #expect(MarkdownSource(file: file, start: 9).start == 1)
        #expect(
            MarkdownRenderer().render(MarkdownSource(file: file, start: 9)) { _ in .unchanged }.html.isEmpty)
        #expect(MarkdownSource(file: file, start: -1).start == 0)
    }

    @Test func invalidBytesAreReplaced() {
        let file = SourceText(path: "a.md", bytes: [0x61, 0xFF, 0x62, 0x00, 0x63])
        let text = MarkdownRenderer().render(MarkdownSource(file: file, start: 0)) { _ in .unchanged }.html
            .string
        #expect(text == "<p>a\u{FFFD}b\u{FFFD}c</p>\n")
    }
}

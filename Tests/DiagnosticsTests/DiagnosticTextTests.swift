import Testing

@testable import Diagnostics

@Suite("Diagnostics for people")
struct DiagnosticTextTests {
    private let writer = DiagnosticText()

    private func finding(_ text: String, at offset: Int, _ count: Int, help: String? = nil) -> Diagnostic {
        let source = SourceText(path: "Content/regio/genk.md", bytes: Array(text.utf8))
        let span = source.span(atByte: offset, byteCount: count)
        return Diagnostic(.error, "date.invalid", in: source, at: span, "this is no date", help: help)
    }

    @Test func quotesTheLine() {
        let text = "---\ntiming:\n  decision: before 2023-06-31\n---\n"
        #expect(
            writer.text(finding(text, at: 31, 10, help: "write the last day as 2023-06-30")) == """
                Content/regio/genk.md:3:20: error: this is no date [date.invalid]
                  3 |   decision: before 2023-06-31
                    |                    ^^^^^^^^^^
                  help: write the last day as 2023-06-30

                """)
    }

    @Test func widensTheGutterForLargeNumbers() {
        let text = String(repeating: "\n", count: 99) + "abc"
        #expect(
            writer.text(finding(text, at: 100, 2)) == """
                Content/regio/genk.md:100:2: error: this is no date [date.invalid]
                  100 | abc
                      |  ^^

                """)
    }

    @Test func pointsBehindTheLastCharacter() {
        #expect(
            writer.text(finding("abc", at: 3, 1)) == """
                Content/regio/genk.md:1:4: error: this is no date [date.invalid]
                  1 | abc
                    |    ^

                """)
    }

    @Test func showsTabsAsSpacesAndControlCharactersAsDots() {
        #expect(
            writer.text(finding("\ta\u{1B}[31m\u{202E}b\r\n", at: 1, 1)) == """
                Content/regio/genk.md:1:2: error: this is no date [date.invalid]
                  1 |  a·[31m·b
                    |  ^

                """)
    }

    @Test func keepsMessagesOnTheirLine() {
        let finding = Diagnostic(
            .error, "name.invalid", file: "a\u{1B}.md", "a\nb is no name", help: "write \u{7}b")
        #expect(
            writer.text(finding) == """
                a·.md: error: a·b is no name [name.invalid]
                  help: write ·b

                """)
    }

    @Test func leavesOutAByteOrderMark() {
        #expect(
            writer.text(finding("\u{FEFF}abc", at: 4, 1)) == """
                Content/regio/genk.md:1:2: error: this is no date [date.invalid]
                  1 | abc
                    |  ^

                """)
    }

    @Test func speaksOfFilesAsAWholeAndOfNone() {
        #expect(
            writer.text(Diagnostic(.warning, "file.large", file: "Content/a.md", "the file is large"))
                == "Content/a.md: warning: the file is large [file.large]\n")
        #expect(
            writer.text(Diagnostic(.note, "project.empty", "there are no regions", help: "add one"))
                == "note: there are no regions [project.empty]\n  help: add one\n")
    }

    @Test func coloursOnlyWhenAsked() {
        #expect(
            DiagnosticText(usesColour: true).text(Diagnostic(.error, "a.b", "no"))
                == "\u{1B}[1;31merror\u{1B}[0m: no [a.b]\n")
    }

    @Test func putsABlankLineBetweenFindings() {
        let report = DiagnosticReport([Diagnostic(.error, "a.b", "no"), Diagnostic(.note, "a.c", "yes")])
        #expect(writer.text(report) == "error: no [a.b]\n\nnote: yes [a.c]\n")
        #expect(writer.text(DiagnosticReport([])) == "")
    }
}

import Content
import Diagnostics
import Testing

@Suite struct ReviewCommentTests {
    private func found(_ text: String) -> [String] {
        ReviewComment.all(in: SourceText(path: "x.md", bytes: Array(text.utf8)))
            .map { "\($0.span.line):\($0.span.column):\($0.span.length) \($0.text)" }
    }

    @Test func findsQuestionsInBothParts() {
        let text = """
            ---
            title: Genk # review: no
            timing:
              # review: which year?
              launch: tba
            # een opmerking
            ---

            <!-- review: which column? -->

            Één <!-- review: a --> en <!--review: b --> en <!-- niets -->
            # review: a heading
            """
        #expect(
            found(text) == ["4:3:21 which year?", "9:1:30 which column?", "11:5:18 a", "11:27:17 b"])
    }

    @Test func codeHoldsNone() {
        #expect(found("```\n<!-- review: a -->\n```\n<!-- review: b\n") == ["4:1:14 b"])
    }

    @Test func lineEndsOfWindowsAreFine() {
        #expect(found("---\r\n# review: a\r\n---\r\n\r\n<!-- review: b -->\r\n") == ["2:1:11 a", "5:1:18 b"])
    }
}

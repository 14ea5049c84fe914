import Testing

@testable import Markdown

@Suite struct RawHTMLTests {
    @Test(arguments: [
        ("a <b>c</b> d", "<p>a c d</p>\n", "1:3"),
        ("a\n\n<div>\nb\n</div>\n\nc", "<p>a</p>\n<p>c</p>\n", "3:1"),
        ("x\n- <script>alert(1)</script>\n", "<p>x</p>\n<ul>\n<li></li>\n</ul>\n", "2:3"),
        ("<!-- a --> <img src=x onerror=alert(1)>", "", "1:1"),
    ])
    func isDroppedWithAWarning(text: String, expected: String, place: String) {
        #expect(html(text) == expected)
        #expect(
            findings(text)
                == "Content/regio/genk.md:\(place): warning: HTML is not printed [markdown.raw-html]")
    }

    @Test func oneWarningForEachLine() {
        #expect(
            findings("<b>x</b> <i>y</i>\n<u>z</u>\n")
                == """
                Content/regio/genk.md:1:1: warning: HTML is not printed [markdown.raw-html]
                Content/regio/genk.md:2:1: warning: HTML is not printed [markdown.raw-html]
                """)
    }

    @Test(arguments: [
        ("a <!-- noot --> b", "<p>a  b</p>\n"), ("<!-- noot\n\nover regels -->\n\nb", "<p>b</p>\n"),
        ("<!-- a --> <!-- b -->", ""), ("<!-- nooit gesloten", ""),
    ])
    func commentsAreDroppedSilently(text: String, expected: String) {
        #expect(html(text) == expected)
        #expect(findings(text) == "")
    }
}

import Testing

@testable import Markup

@Suite("Markup")
struct HTMLTests {
    @Test func keepsTrustedMarkupAndEscapesText() {
        var html = HTML(trusted: "<p>")
        html.append(text: "a < b")
        html.append(markup: "</p>")
        html.append(HTML(trusted: Array("<hr>".utf8)))
        #expect(html.string == "<p>a &lt; b</p><hr>")
    }

    @Test func knowsWhenThereIsNothingToPrint() {
        #expect(HTML().isEmpty)
        #expect(HTML(text: "").isEmpty)
        #expect(!HTML(text: " ").isEmpty)
    }

    @Test func isEqualByItsBytes() {
        #expect(HTML(text: "a & b") == HTML(trusted: "a &amp; b"))
        #expect(HTML(text: "a") != HTML(text: "b"))
    }

    @Test func keepsDoubleQuotesInsideSingleOnes() {
        var html = HTML()
        html.append(singleQuoted: #"[0,"'s Gravenvoeren <&> é"]"#)
        #expect(html.string == #"[0,"&#39;s Gravenvoeren &lt;&amp;> é"]"#)
    }
}

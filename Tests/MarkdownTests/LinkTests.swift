import Testing

@testable import Markdown

@Suite struct LinkTests {
    @Test(arguments: [
        ("[a](https://a.be)", "<a href=\"https://a.be\" rel=\"noopener\">a</a>"),
        ("[a](HTTP://a.be)", "<a href=\"HTTP://a.be\" rel=\"noopener\">a</a>"),
        ("https://a.be", "<a href=\"https://a.be\" rel=\"noopener\">https://a.be</a>"),
        ("www.a.be", "<a href=\"http://www.a.be\" rel=\"noopener\">www.a.be</a>"),
        ("Paul.Olaerts@Genk.be", "<a href=\"mailto:Paul.Olaerts@Genk.be\">Paul.Olaerts@Genk.be</a>"),
        ("[bel](tel:+32494624242)", "<a href=\"tel:+32494624242\">bel</a>"),
        ("[a](#b)", "<a href=\"#b\">a</a>"),
        (
            "[a](../regio/leuven.md \"Titel & meer\")",
            "<a href=\"../regio/leuven.md\" title=\"Titel &amp; meer\">a</a>"
        ),
        ("[a](https://a.be \"t\")", "<a href=\"https://a.be\" title=\"t\" rel=\"noopener\">a</a>"),
        ("[a](<een twee.md>)", "<a href=\"een%20twee.md\">a</a>"),
        ("[a](é.md?a=1&b='2')", "<a href=\"%C3%A9.md?a=1&amp;b=&#x27;2&#x27;\">a</a>"),
        ("~~weg~~", "<del>weg</del>"),
    ])
    func isPrinted(text: String, expected: String) {
        #expect(html(text) == "<p>\(expected)</p>\n")
        #expect(render(text).diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("javascript:alert(1)", "an address may not start with javascript:"),
        ("JavaScript:alert(1)", "an address may not start with javascript:"),
        ("javascript&colon;alert(1)", "an address may not start with javascript:"),
        ("&#106;avascript:alert(1)", "an address may not start with javascript:"),
        ("javascript\\:alert(1)", "an address may not start with javascript:"),
        ("java&#10;script:alert(1)", "an address may not hold a line end or another control character"),
        ("java&Tab;script:alert(1)", "an address may not hold a line end or another control character"),
        ("&#1;javascript:alert(1)", "an address may not hold a line end or another control character"),
        ("<&#32;javascript:alert(1)>", "an address may not start with javascript:"),
        ("data:text/html,x", "an address may not start with data:"),
        ("vbscript:x", "an address may not start with vbscript:"),
        ("file:///etc/passwd", "an address may not start with file:"),
        ("ftp://a.be", "an address may not start with ftp:"),
        ("//a.be/x", "an address may not start with two slashes"),
        ("\\\\\\\\a.be", "an address may not start with two slashes"),
        ("/\\\\a.be", "an address may not start with two slashes"),
        ("<&#32;//a.be>", "an address may not start with two slashes"),
    ])
    func isRefused(address: String, message: String) {
        let text = "[*klik*](\(address)) en ![kaart](\(address))"
        #expect(html(text) == "<p><em>klik</em> en kaart</p>\n")
        let result = render(text)
        #expect(result.diagnostics.map(\.message) == [message, message])
        #expect(result.diagnostics.map(\.identifier) == ["link.scheme", "link.scheme"])
    }

    @Test func automaticLinksAreJudgedToo() {
        #expect(html("<javascript:alert(1)>") == "<p>javascript:alert(1)</p>\n")
        #expect(
            findings("x\n\n<javascript:alert(1)>")
                == "Content/regio/genk.md:3:2: error: an address may not start with javascript: [link.scheme]"
        )
    }

    @Test func onlyLinksWithoutSchemeAreResolved() {
        var seen: [MarkdownReference] = []
        let text =
            "[a](../regio/leuven.md#x) [b](https://a.be) [c](mailto:a@b.be) [d](tel:1) [e](#f) ![g](https://a.be/h.png)"
        _ = html(text) {
            seen.append($0)
            return .unchanged
        }
        #expect(
            seen == [
                MarkdownReference(kind: .link, destination: "../regio/leuven.md#x"),
                MarkdownReference(kind: .link, destination: "#f"),
                MarkdownReference(kind: .image, destination: "https://a.be/h.png"),
            ])
    }

    @Test func isRewritten() {
        let text = html("[Leuven](leuven.md) ![k](k.png)") {
            $0.kind == .link ? .rewritten("../leuven/?a&b") : .rewritten("https://x.be/k é.png")
        }
        #expect(
            text
                == """
                <p><a href="../leuven/?a&amp;b">Leuven</a> \
                <img src="https://x.be/k%20%C3%A9.png" alt="k" loading="lazy" decoding="async" /></p>

                """)
    }

    @Test func brokenOnesAreTextAndFoundInTheirLine() {
        let text = """
            Een alinea met 'foto's' en https://a.be/leuven.md,
            dan é [*Leuven*](leuven.md) en [weer](leuven.md)
            en ![kaart](kaart.png).

            | a |
            |---|
            | [x][def] [y](weg.md) |

            [def]: <elders.md> "Titel"
            """
        let broken = { (reference: MarkdownReference) -> MarkdownResolution in
            .broken(message: "there is no \(reference.destination)", help: nil)
        }
        #expect(
            html(text, resolve: broken).hasPrefix(
                """
                <p>Een alinea met ‘foto’s’ en \
                <a href="https://a.be/leuven.md" rel="noopener">https://a.be/leuven.md</a>,
                dan é <em>Leuven</em> en weer
                en kaart.</p>
                """))
        #expect(
            findings(text, resolve: broken)
                == """
                Content/regio/genk.md:1:41: error: there is no leuven.md [link.broken]
                Content/regio/genk.md:2:18: error: there is no leuven.md [link.broken]
                Content/regio/genk.md:3:13: error: there is no kaart.png [link.broken]
                Content/regio/genk.md:9:9: error: there is no elders.md [link.broken]
                Content/regio/genk.md:7:16: error: there is no weg.md [link.broken]
                """)
    }

    @Test func placeOfAnAddressWithEscapesIsItsBlock() {
        let result = render("> x\n>\n> - [a](b\\_c.md)\n") { _ in .broken(message: "weg", help: "help") }
        #expect(report(result) == "Content/regio/genk.md:3:5: error: weg [link.broken]")
        #expect(result.diagnostics.first?.help == "help")
        #expect(result.diagnostics.first?.excerpt?.text == "> - [a](b\\_c.md)")
    }
}

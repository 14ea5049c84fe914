import Testing

@testable import Markdown

@Suite struct ImageTests {
    @Test func isLazy() {
        #expect(
            html("![Kaart van *Genk* & co](kaart.png \"Titel\")")
                == """
                <p><img src="kaart.png" alt="Kaart van Genk &amp; co" title="Titel" \
                loading="lazy" decoding="async" /></p>

                """)
    }

    @Test func withoutDecoration() {
        #expect(
            html("![a](b.png)", MarkdownOptions(decorations: []))
                == "<p><img src=\"b.png\" alt=\"a\" /></p>\n")
    }

    @Test(arguments: ["![](kaart.png)", "![ ](kaart.png)", "![&nbsp;](kaart.png)"])
    func needsAlternativeText(text: String) {
        #expect(
            findings("x\n\n\(text)").hasSuffix("error: the image has no alternative text [image.alt-missing]")
        )
        #expect(findings("x\n\n\(text)").hasPrefix("Content/regio/genk.md:3:"))
    }

    @Test func alternativeTextOfNestedImages() {
        #expect(
            html("![a ![b *c*](d.png) `e`\nf](g.png)")
                == "<p><img src=\"g.png\" alt=\"a b c e f\" loading=\"lazy\" decoding=\"async\" /></p>\n")
    }

    @Test(arguments: ["data:image/png;base64,AAAA", "//stad.example/kaart.png", "mailto:a@b.be"])
    func standsInContent(address: String) {
        #expect(
            render("![kaart](\(address))").diagnostics.map(\.help) == [
                "save the picture in Content/bestand/ and write its path: ![what it shows](../bestand/foto.png)"
            ])
    }

    @Test func mailIsNoImage() {
        #expect(html("![a](mailto:a@b.be)") == "<p>a</p>\n")
        #expect(findings("![a](mailto:a@b.be)").hasSuffix("[link.scheme]"))
    }
}

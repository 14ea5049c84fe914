import Diagnostics
import Testing

@testable import Markdown

@Suite struct HeadingTests {
    @Test func headingAndPermalink() {
        #expect(
            html("## Lokale *analyse*")
                == """
                <div class="heading"><h2 id="lokale-analyse">Lokale <em>analyse</em></h2>\
                <a class="permalink" href="#lokale-analyse" aria-label="Link naar Lokale analyse">\
                #</a></div>

                """)
    }

    @Test func nameOfPermalinkIsEscaped() {
        #expect(html("## A \"&\" <b").contains("aria-label=\"Link naar A “&amp;” &lt;b\""))
        let options = MarkdownOptions(smartPunctuation: false)
        #expect(html("## \"x\"", options).contains("aria-label=\"Link naar &quot;x&quot;\""))
    }

    @Test func withoutDecoration() {
        #expect(html("## A\n\nB\n---", MarkdownOptions(decorations: [])) == "<h2>A</h2>\n<h2>B</h2>\n")
    }

    @Test func levelOneIsAnError() {
        #expect(
            findings("## A\n\n# Genk\n")
                == """
                Content/regio/genk.md:3:1: error: a heading of level 1 is the title of the page, \
                which stands above this text already [heading.level-one]
                """)
        #expect(findings("Genk\n====\n").hasSuffix("[heading.level-one]"))
    }

    @Test func emptyHeadingIsAnError() {
        #expect(
            findings("##\n") == "Content/regio/genk.md:1:1: error: the heading has no text [heading.empty]")
        #expect(render("##\n").sections.first?.heading.identifier == "sectie")
    }

    @Test func sectionsAreFlat() {
        let result = render("Vooraf\n\n## A\n\ntekst\n\n### B\n\nmeer\n\n## C\n")
        #expect(result.preamble.string == "<p>Vooraf</p>\n")
        #expect(result.sections.map(\.heading.text) == ["A", "B", "C"])
        #expect(result.sections.map(\.heading.level) == [2, 3, 2])
        #expect(result.sections.map(\.content.string) == ["<p>tekst</p>\n", "<p>meer</p>\n", ""])
        #expect(result.sections[1].headingHTML.string.hasPrefix("<div class=\"heading\"><h3 id=\"b\">B</h3>"))
        #expect(
            result.sections.map(\.heading.span) == [
                SourceSpan(line: 3, column: 1, length: 4), SourceSpan(line: 7, column: 1, length: 5),
                SourceSpan(line: 11, column: 1, length: 4),
            ])
    }

    @Test func headingsInOtherBlocksAreNoSections() {
        let result = render("> ## A\n\n- ## A\n\n## A\n")
        #expect(result.sections.map(\.heading.identifier) == ["a-3"])
        #expect(result.preamble.string.contains("<h2 id=\"a\">"))
        #expect(result.preamble.string.contains("<h2 id=\"a-2\">"))
    }

    @Test func partsMakeTheWhole() {
        let result = render("x[^1]\n\n## A\n\ny\n\n[^1]: voet\n")
        #expect(
            result.html.string
                == result.preamble.string + result.sections[0].headingHTML.string
                + result.sections[0].content.string + result.footnotes.string)
        #expect(render("").html.isEmpty)
        #expect(render("x").footnotes.isEmpty)
    }
}

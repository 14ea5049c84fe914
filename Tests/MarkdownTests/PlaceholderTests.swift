import Testing

@testable import Markdown

@Suite struct PlaceholderTests {
    @Test(arguments: [
        (
            "Op [in te vullen: datum].",
            "<p>Op <mark class=\"placeholder\">[in te vullen: datum]</mark>.</p>\n", "1:4"
        ),
        ("[In Te Vullen]", "<p><mark class=\"placeholder\">[In Te Vullen]</mark></p>\n", "1:1"),
        (
            "é 'x' [in te vullen: 's < &]",
            "<p>é ‘x’ <mark class=\"placeholder\">[in te vullen: ’s &lt; &amp;]</mark></p>\n", "1:7"
        ),
        (
            "[in te vullen: *wat* en\nhoe] x",
            "<p><mark class=\"placeholder\">[in te vullen: <em>wat</em> en\nhoe]</mark> x</p>\n", "1:1"
        ),
        ("[in te vullen: *wat*", "<p>[in te vullen: <em>wat</em></p>\n", "1:1"),
        ("*[in te vullen: wat*]", "<p><em>[in te vullen: wat</em>]</p>\n", "1:2"),
        (
            "`[in te vullen: a]` [in te vullen: b]",
            "<p><code>[in te vullen: a]</code> <mark class=\"placeholder\">[in te vullen: b]</mark></p>\n",
            "1:21"
        ),
        ("[in te vullen: adres](a.md)", "<p><a href=\"a.md\">in te vullen: adres</a></p>\n", "1:1"),
        (
            "![[in te vullen: wat]](a.png)",
            "<p><img src=\"a.png\" alt=\"[in te vullen: wat]\" loading=\"lazy\" decoding=\"async\" /></p>\n",
            "1:3"
        ),
    ])
    func isMarkedAndReported(text: String, expected: String, place: String) {
        #expect(html(text) == expected)
        #expect(
            findings(text)
                == "Content/regio/genk.md:\(place): warning: this still has to be filled in [placeholder.unfilled]"
        )
    }

    @Test(arguments: [
        "`[in te vullen: x]`", "    [in te vullen: x]", "[in te vullende x]", "in te vullen: x",
    ])
    func otherTextIsNone(text: String) {
        #expect(findings(text) == "")
        #expect(!html(text).contains("<mark"))
    }

    @Test func eachHasItsPlace() {
        let text = "## [in te vullen: titel]\n\n| a |\n|---|\n| [in te vullen: b] [in te vullen: c] |\n"
        let places = render(text).diagnostics.compactMap(\.location?.description)
        #expect(
            places == ["4", "3", "21"].enumerated().map { "Content/regio/genk.md:\($0 == 0 ? 1 : 5):\($1)" })
    }
}

import Testing

@testable import Markdown

@Suite struct BlockTests {
    @Test func taskLists() {
        #expect(
            html("- [x] klaar\n- [ ] zie [x]\n- [ ] a\n\n  b\n")
                == """
                <ul>
                <li class="task">
                <p><span class="task-mark" role="img" aria-label="gedaan">☑</span> klaar</p>
                </li>
                <li class="task">
                <p><span class="task-mark" role="img" aria-label="te doen">☐</span> zie [x]</p>
                </li>
                <li class="task">
                <p><span class="task-mark" role="img" aria-label="te doen">☐</span> a</p>
                <p>b</p>
                </li>
                </ul>

                """)
    }

    @Test func taskListsInLists() {
        #expect(
            html("1. een\n   - [x] twee\n")
                == """
                <ol>
                <li>een
                <ul>
                <li class="task"><span class="task-mark" role="img" aria-label="gedaan">☑</span> twee</li>
                </ul>
                </li>
                </ol>

                """)
    }

    @Test func footnotes() {
        #expect(
            html(
                "Een[^b] twee[^a] weer[^b].\n\n[^a]: Noot *a*.\n\n[^b]: Noot b, zie ook[^a].\n\n    - lijst\n\n[^c]: Nooit.\n"
            )
                == """
                <p>Een<sup><a href="#voetnoot-1" id="verwijzing-1" aria-label="Voetnoot 1">1</a></sup> \
                twee<sup><a href="#voetnoot-2" id="verwijzing-2" aria-label="Voetnoot 2">2</a></sup> \
                weer<sup><a href="#voetnoot-1" id="verwijzing-1-2" aria-label="Voetnoot 1">1</a></sup>.</p>
                <section class="footnotes" aria-label="Voetnoten">
                <ol>
                <li id="voetnoot-1">
                <p>Noot b, zie ook<sup><a href="#voetnoot-2" id="verwijzing-2-2" aria-label="Voetnoot 2">2</a>\
                </sup>.</p>
                <ul>
                <li>lijst</li>
                </ul>
                <a class="footnote-back" href="#verwijzing-1" \
                aria-label="Terug naar de tekst bij voetnoot 1">↩</a> \
                <a class="footnote-back" href="#verwijzing-1-2" \
                aria-label="Terug naar de tekst bij voetnoot 1, plaats 2">↩</a>
                </li>
                <li id="voetnoot-2">
                <p>Noot <em>a</em>. <a class="footnote-back" href="#verwijzing-2" \
                aria-label="Terug naar de tekst bij voetnoot 2">↩</a> \
                <a class="footnote-back" href="#verwijzing-2-2" \
                aria-label="Terug naar de tekst bij voetnoot 2, plaats 2">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test func footnoteInALinkIsNoLink() {
        #expect(html("[a[^1]](b.md)\n\n[^1]: x\n").hasPrefix("<p><a href=\"b.md\">a<sup>1</sup></a></p>\n"))
    }

    /// The library would read past the end of its memory.
    @Test(arguments: ["[&#94;abcdefghijklmnop]", "[&#x5e;abcdefghijklmnop]", "[&Hat;abcdefghijklmnop]"])
    func characterReferencesAreNoFootnotes(text: String) {
        #expect(html("\(text) [^1]\n\n[^1]: x\n").hasPrefix("<p>[^abcdefghijklmnop] "))
    }

    @Test(arguments: [
        ("NOTE", "note", "Noot van de redactie"), ("tip", "note tip", "Tip"),
        ("IMPORTANT", "note important", "Belangrijk"), ("WARNING", "note warning", "Let op"),
        ("CAUTION", "note caution", "Waarschuwing"),
    ])
    func notes(marker: String, classes: String, title: String) {
        #expect(
            html("> [!\(marker)]\n> Tekst *x*.\n>\n> Meer.\n")
                == """
                <div class="\(classes)" role="note" aria-label="\(title)"><p class="note-title">\(title)</p>
                <p>Tekst <em>x</em>.</p>
                <p>Meer.</p>
                </div>

                """)
    }

    @Test func noteWithParagraphOfItsOwn() {
        #expect(
            html("- > [!NOTE]\n  >\n  > Tekst.\n")
                == """
                <ul>
                <li>
                <div class="note" role="note" aria-label="Noot van de redactie">\
                <p class="note-title">Noot van de redactie</p>
                <p>Tekst.</p>
                </div>
                </li>
                </ul>

                """)
    }

    @Test func quotationsStay() {
        #expect(
            html("> [!NOTE] x\n> > [!TIP]\n> > y\n").hasPrefix(
                "<blockquote>\n<p>[!NOTE] x</p>\n<div class=\"note tip\""))
        #expect(html("> [!ANDERS]\n> x") == "<blockquote>\n<p>[!ANDERS]\nx</p>\n</blockquote>\n")
        #expect(
            html("> [!NOTE]\n> x", MarkdownOptions(decorations: []))
                == "<blockquote>\n<p>[!NOTE]\nx</p>\n</blockquote>\n")
    }

    @Test func sourceLines() {
        let text =
            "een\n\n## twee\n\n- drie\n\n1. vier\n\n> vijf\n\n> [!TIP]\n> zes\n\n```x\nzeven\n```\n\n---\n\n|a|\n|-|\n|b|\n\n- c\n- [ ] d\n  - e\n"
        let marked = html(text, MarkdownOptions(marksSourceLines: true))
        for line in [
            "<p data-line=\"1\">een", "<div class=\"heading\" data-line=\"3\"><h2 id=\"twee\">",
            "<ul data-line=\"5\">\n<li data-line=\"5\">drie", "<ol data-line=\"7\">",
            "<blockquote data-line=\"9\">\n<p data-line=\"9\">vijf",
            "aria-label=\"Tip\" data-line=\"11\">", "<pre data-line=\"14\"><code class=\"language-x\">",
            "<hr data-line=\"18\" />", "tabindex=\"0\" data-line=\"20\">", "<tr data-line=\"20\">",
            "<tr data-line=\"22\">",
            "<li data-line=\"24\">c", "<li class=\"task\" data-line=\"25\">", "<li data-line=\"26\">e",
        ] {
            #expect(marked.contains(line))
        }
        #expect(!html(text).contains("data-line"))
    }
}

import Testing

@testable import Markdown

/// Notes of no kind, code that never ends, levels of headings that are left out.
@Suite struct BlockFaultTests {
    @Test func unknownNote() {
        #expect(
            said("> [!NOOT]\n> Tekst.\n")
                == """
                Content/regio/genk.md:1:3: warning: there is no note [!NOOT], so this is printed as a quotation [note.unknown]
                  1 | > [!NOOT]
                    |   ^^^^^^^
                  help: write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]

                """)
    }

    @Test func textBehindTheMarkerOfANote() {
        #expect(
            said("- > [!note] Tekst.\n")
                == """
                Content/regio/genk.md:1:5: warning: text follows [!note] on its line, so this is printed as a quotation [note.text]
                  1 | - > [!note] Tekst.
                    |     ^^^^^^^
                  help: begin the text on the next line, behind a >

                """)
    }

    @Test(arguments: [
        "> [!TIP]\n> x", "> x [!FOO]", "[!FOO]", "> \\[!FOO]", "> [!]", "> [!a b]", "> `[!FOO]`",
    ])
    func isNoNote(text: String) {
        #expect(findings(text) == "")
        #expect(!render(text, MarkdownOptions(decorations: [])).html.isEmpty)
    }

    @Test func codeThatIsNeverClosed() {
        #expect(
            said("## A\n\n~~~~ x\ncode\n~~~\n\n## B\n")
                == """
                Content/regio/genk.md:3:1: warning: the code block that opens here is never closed, \
                so all text below it is printed as code [code.unclosed]
                  3 | ~~~~ x
                    | ^^^^^^
                  help: write ~~~~ on a line of its own below the code

                """)
    }

    @Test(arguments: [
        "```", "```\n", "x\n\n- ```\n  a\n\nb\n", "> ```\n> a\n\nb\n", "> ```\n> a\n```\nb\n```\n",
        "```\n``` x",
    ])
    func codesThatAreNeverClosed(text: String) {
        #expect(findings(text).contains("the code block that opens here is never closed"))
    }

    @Test(arguments: [
        "```\na\n```", "```\n```\n", "~~~\na\n~~~~~  \n\nb", "> ```\n> a\n> ```\n", "- ```\n  a\n  ```\n",
        "    a\n\n    b\n",
        "  ```\n  a\n ```\n", "```\r\na\r\n```\r\n", "`a`",
    ])
    func codeIsClosed(text: String) {
        #expect(findings(text) == "")
    }

    @Test func levelThatIsLeftOut() {
        #expect(
            said("## A\n\n### B\n\n## C\n\n#### D\n")
                == """
                Content/regio/genk.md:7:1: warning: a heading of level 4 (####) stands below one of level 2 (##) \
                [heading.level-skipped]
                  7 | #### D
                    | ^^^^^^
                  help: start the heading with ###

                """)
    }

    /// A heading of level 1 is reported by itself, and should have been of level 2.
    @Test(arguments: [
        "### A\n\n## B", "## A\n\n### B\n\n#### C\n\n## D", "## A\n\n> #### B", "- #### A\n\n## B",
    ])
    func levelsAreRight(text: String) {
        #expect(findings(text) == "")
        #expect(render("# A\n\n### B").diagnostics.map(\.identifier) == ["heading.level-one"])
    }
}

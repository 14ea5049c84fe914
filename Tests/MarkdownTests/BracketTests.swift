import Testing

@testable import Markdown

/// Links and footnotes that are none.
@Suite struct BracketTests {
    @Test func footnoteWithoutText() {
        #expect(
            said("Een[^a] en twee[^b].\n\n[^a]: Noot.\n")
                == """
                Content/regio/genk.md:1:16: warning: there is no footnote [^b] [footnote.undefined]
                  1 | Een[^a] en twee[^b].
                    |                ^^^^
                  help: write the note on a line of its own: [^b]: the text of the note

                """)
    }

    @Test func footnoteWithASpace() {
        #expect(
            said("Een[^de bron].\n")
                == """
                Content/regio/genk.md:1:4: warning: there is no footnote [^de bron] [footnote.undefined]
                  1 | Een[^de bron].
                    |    ^^^^^^^^^^
                  help: write the name of the footnote without spaces

                """)
    }

    @Test func linkWithoutDefinition() {
        #expect(
            said("Zie [*Leuven*][lven] en [Genk][gk].\n\n[gk]: genk.md\n")
                == """
                Content/regio/genk.md:1:15: warning: no line gives the address of [lven], so this is no link [link.undefined]
                  1 | Zie [*Leuven*][lven] en [Genk][gk].
                    |               ^^^^^^
                  help: write [lven]: and the address on a line of its own, or [text](address) here

                """)
    }

    @Test func addressWithASpace() {
        #expect(
            said("Zie [Genk](genk.md) en het [verslag](../bestand/verslag juni.pdf).\n")
                == """
                Content/regio/genk.md:1:38: warning: the address “../bestand/verslag juni.pdf” has a space, \
                so this is no link [link.space]
                  1 | Zie [Genk](genk.md) en het [verslag](../bestand/verslag juni.pdf).
                    |                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: write <../bestand/verslag juni.pdf> between the round brackets, or %20 for each space

                """)
    }

    @Test(arguments: [
        ("![kaart](de kaart.png)", "de kaart.png"), ("[a](https://a.be/b c)", "https://a.be/b c"),
        ("[foto's](foto's 1.md)", "foto's 1.md"), ("[a]( b c )", "b c"), ("[a](b (c) d)", "b (c) d"),
        ("[x](y \"t\") www.a.be [a](https://a.be/b c)", "https://a.be/b c"),
        ("[a](één twee.md)", "één twee.md"),
    ])
    func addressesWithASpace(text: String, address: String) {
        #expect(
            render(text).diagnostics.map(\.message) == [
                "the address “\(address)” has a space, so this is no link"
            ])
    }

    @Test func linkWithoutText() {
        #expect(
            said("Zie [](leuven.md).\n")
                == """
                Content/regio/genk.md:1:8: warning: the link has no text, so nobody sees it [link.text-missing]
                  1 | Zie [](leuven.md).
                    |        ^^^^^^^^^
                  help: write between the square brackets what the link leads to: [Leuven](leuven.md)

                """)
        #expect(findings("[ &nbsp; ](a.md)").hasSuffix("[link.text-missing]"))
    }

    /// What is meant as text, or is right.
    @Test(arguments: [
        "\\[^a] en [\\^a]", "`[^a]`", "\\[a](b c)", "[a\\](b c)", "a](b c)", "[a](b \"een titel\")",
        "[a](<b c>)",
        "[a] (b c)", "`[a](b c)`", "[a]\\[b]", "\\[a\\][b]", "`[a][b]`", "[a][b]\n\n[b]: c.md",
        "[a]", "[a][]", "[![b](c.png)](d.md)",
        "[`b`](c.md)", "[*b*](c.md)", "<https://a.be>", "[a](b", "[^]", "[]", "[a][ ]",
    ])
    func isNoFault(text: String) {
        #expect(findings(text) == "")
    }

    @Test func placeholdersAreNoLinks() {
        let kinds = render("[in te vullen: a][in te vullen: b] [in te vullen: c][d]").diagnostics.map(
            \.identifier)
        #expect(Set(kinds) == ["placeholder.unfilled"])
    }

    /// A text of nothing but faults that are written in another way in the source, and so are looked for in vain.
    @Test func lookingInVainTakesLinearTime() {
        let paragraph = String(repeating: "[a][&amp;] [a](b&amp; c) ", count: 600) + "\n\n"
        #expect(findings(String(repeating: paragraph, count: 60)) == "")
    }
}

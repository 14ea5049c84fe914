/// The pages about Markdown texts.
enum TextExplanations {
    /// One for each kind of finding.
    static let all = [
        Explanation(
            "challenge.heading-duplicate", .error,
            """
            Two headings name the same challenge.
            """,
            wrong: """
                ### Regio-uitdaging 1

                ### Regio-uitdaging 1
                """,
            right: """
                ### Regio-uitdaging 1

                ### Regio-uitdaging 2
                """),
        Explanation(
            "challenge.heading-extra", .error,
            """
            The text has a challenge that the front matter does not have.
            """,
            wrong: "### Regio-uitdaging 4   # and challenges has three items",
            right: "### Regio-uitdaging 3"),
        Explanation(
            "challenge.heading-missing", .error,
            """
            A challenge of the front matter has no heading in the text.
            """,
            wrong: "### Uitdaging 2",
            right: "### Regio-uitdaging 2"),
        Explanation(
            "challenge.heading-order", .error,
            """
            The challenges do not stand in the order of their numbers.
            """,
            wrong: """
                ### Regio-uitdaging 2

                ### Regio-uitdaging 1
                """,
            right: """
                ### Regio-uitdaging 1

                ### Regio-uitdaging 2
                """),
        Explanation(
            "challenge.text-missing", .error,
            """
            Nothing stands below the heading of a challenge.
            """,
            wrong: """
                ### Regio-uitdaging 1

                ## Lokale analyse
                """,
            right: """
                ### Regio-uitdaging 1

                Hoe leren mensen de taal?
                """),
        Explanation(
            "heading.empty", .error,
            """
            A heading has no text, and screen readers list headings by their text.
            """,
            wrong: "##",
            right: "## Lokale analyse"),
        Explanation(
            "heading.level-one", .error,
            """
            A heading of level 1 is the title of the page, which stands above the text already.
            """,
            wrong: "# Genk",
            right: "## Regio-uitdagingen"),
        Explanation(
            "heading.level-skipped", .warning,
            """
            A heading is more than one level deeper than the one before it, which confuses who reads by headings.
            """,
            wrong: """
                ## Analyse

                #### Noden
                """,
            right: """
                ## Analyse

                ### Noden
                """),
        Explanation(
            "image.alt-missing", .error,
            """
            A picture has no text that says what it shows. Who cannot see it, gets nothing.
            """,
            wrong: "![](../bestand/kaart.png)",
            right: "![Kaart van de vier gemeenten](../bestand/kaart.png)"),
        Explanation(
            "link.broken", .error,
            """
            A link leads to a file of the project that does not exist.
            """,
            wrong: "[Leuven](leuvn.md)",
            right: "[Leuven](leuven.md)"),
        Explanation(
            "link.fragment-missing", .error,
            """
            A link leads to a heading that does not exist.
            """,
            wrong: "[de analyse](#analyse)",
            right: "[de analyse](#lokale-analyse)"),
        Explanation(
            "link.scheme", .error,
            """
            A link may be http, https, mailto, tel or a path; anything else could harm readers.
            """,
            wrong: "[formulier](javascript:open())",
            right: "[formulier](https://www.stad.be/formulier)"),
        Explanation(
            "link.text-missing", .warning,
            """
            A link has no text, so nobody can see or hear it.
            """,
            wrong: "[](leuven.md)",
            right: "[Leuven](leuven.md)"),
        Explanation(
            "markdown.raw-html", .warning,
            """
            HTML in a text is not printed, since it could harm readers.
            """,
            wrong: "<b>Let op</b>",
            right: "**Let op**"),
        Explanation(
            "markdown.too-deep", .error,
            """
            Quotations and lists are nested deeper than anybody can read.
            """,
            wrong: "> > > > > > > …",
            right: "> Een citaat"),
        Explanation(
            "markdown.definitions-too-large", .error,
            """
            Definitions of links are so long, and used so often, that the page would become huge.
            """,
            wrong: "[a]: https://… (a very long address)",
            right: "[a]: https://www.stad.be/"),
        Explanation(
            "markdown.paragraph-too-long", .error,
            """
            A paragraph has far more text without a blank line than any reader can take.
            """,
            wrong: "# a hundred pages without a blank line",
            right: "# paragraphs with blank lines between them"),
        Explanation(
            "markdown.too-many-findings", .error,
            """
            More is wrong with the text than is shown. Mend what is shown first.
            """,
            wrong: "# 200 faults",
            right: "# none"),
        Explanation(
            "table.too-large", .error,
            """
            A table has more columns or cells than fit a page.
            """,
            wrong: "# a table of 500 columns",
            right: "# a file to download, in Content/bestand"),
        Explanation(
            "code.unclosed", .warning,
            """
            A block of code is opened and never closed, so all text below it is printed as code.
            """,
            wrong: """
                ```
                2023-06-01 23:59
                """,
            right: """
                ```
                2023-06-01 23:59
                ```
                """),
        Explanation(
            "footnote.undefined", .warning,
            """
            A footnote is named and not written, so readers see its mark.
            """,
            wrong: "Zo staat het er.[^1]",
            right: """
                Zo staat het er.[^1]

                [^1]: In de tabel.
                """),
        Explanation(
            "link.space", .warning,
            """
            An address with a space makes no link: readers see the brackets.
            """,
            wrong: "[het plan](../bestand/het plan.pdf)",
            right: "[het plan](<../bestand/het plan.pdf>)"),
        Explanation(
            "link.undefined", .warning,
            """
            A link names an address that is given nowhere, so readers see the brackets.
            """,
            wrong: "Lees [het plan][plan].",
            right: """
                Lees [het plan][plan].

                [plan]: ../bestand/plan.pdf
                """),
        Explanation(
            "note.text", .warning,
            """
            Text follows the mark of a note on its own line, so it is printed as a quotation.
            """,
            wrong: "> [!NOTE] Het addendum geeft geen jaar.",
            right: """
                > [!NOTE]
                > Het addendum geeft geen jaar.
                """),
        Explanation(
            "note.unknown", .warning,
            """
            There is no such kind of note, so it is printed as a quotation.
            """,
            wrong: """
                > [!LET OP]
                > Het addendum geeft geen jaar.
                """,
            right: """
                > [!WARNING]
                > Het addendum geeft geen jaar.
                """),
        Explanation(
            "table.extra-cells", .warning,
            """
            A row of a table has more cells than its head; what is too much is not printed.
            """,
            wrong: """
                | Nood |
                | --- |
                | Taal | Lessen |
                """,
            right: """
                | Nood | Dienst |
                | --- | --- |
                | Taal | Lessen |
                """),
        Explanation(
            "table.head", .warning,
            """
            The head of a table and the line of dashes below it differ in how many cells they have, so no table is \
            made of them.
            """,
            wrong: """
                | Nood | Dienst |
                | --- |
                | Taal | Lessen |
                """,
            right: """
                | Nood | Dienst |
                | --- | --- |
                | Taal | Lessen |
                """),
    ]
}

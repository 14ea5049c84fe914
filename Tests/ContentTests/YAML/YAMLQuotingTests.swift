import Testing

/// What is said about YAML values that need quotes, or have the wrong ones.
@Suite struct YAMLQuotingTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "a colon in a value",
            region: """
                ---
                title: Genk: stad in Limburg
                ---

                """,
            expected: """
                Content/regio/genk.md:2:12: error: the value of title has a colon with a space behind it [yaml.syntax]
                  2 | title: Genk: stad in Limburg
                    |            ^
                  help: put the value in quotes: title: "Genk: stad in Limburg"

                """),
        GoldenCase(
            "a colon in a value of a list",
            region: """
                ---
                contacts:
                  - name: Jan: coach "nu"
                ---

                """,
            expected: """
                Content/regio/genk.md:3:14: error: the value of name has a colon with a space behind it [yaml.syntax]
                  3 |   - name: Jan: coach "nu"
                    |              ^
                  help: put the value in quotes: name: 'Jan: coach "nu"'

                """),
        GoldenCase(
            "a double quote that is not closed",
            region: """
                ---
                title: "Genk
                summary: Stad
                ---

                """,
            expected: """
                Content/regio/genk.md:2:8: error: the quote that opens here is never closed [yaml.syntax]
                  2 | title: "Genk
                    |        ^
                  help: add the same quote at the end of the value

                """),
        GoldenCase(
            "a single quote that is not closed",
            region: """
                ---
                title: 'Genk
                summary: Stad
                ---

                """,
            expected: """
                Content/regio/genk.md:2:8: error: the quote that opens here is never closed [yaml.syntax]
                  2 | title: 'Genk
                    |        ^
                  help: add the same quote at the end of the value

                """),
        GoldenCase(
            "an apostrophe within single quotes",
            region: """
                ---
                title: 'Genk's stad'
                ---

                """,
            expected: """
                Content/regio/genk.md:2:14: error: the value ends before this text [yaml.syntax]
                  2 | title: 'Genk's stad'
                    |              ^
                  help: put one pair of quotes round the whole value; in single quotes, write '' for an apostrophe

                """),
        GoldenCase(
            "text behind a quoted value",
            region: """
                ---
                title: "Genk" en As
                ---

                """,
            expected: """
                Content/regio/genk.md:2:15: error: the value ends before this text [yaml.syntax]
                  2 | title: "Genk" en As
                    |               ^
                  help: put one pair of quotes round the whole value; in single quotes, write '' for an apostrophe

                """),
        GoldenCase(
            "a backslash",
            region: #"""
                ---
                title: "Genk\dorp"
                ---

                """#,
            expected: #"""
                Content/regio/genk.md:2:13: error: a backslash has a special meaning between double quotes [yaml.syntax]
                  2 | title: "Genk\dorp"
                    |             ^
                  help: use single quotes instead, or write \\

                """#),
        GoldenCase(
            "a value that begins with @",
            region: """
                ---
                title: @genk
                ---

                """,
            expected: """
                Content/regio/genk.md:2:8: error: a value cannot begin with @ [yaml.syntax]
                  2 | title: @genk
                    |        ^
                  help: put it in quotes: "@genk"

                """),
        GoldenCase(
            "a value that begins with %",
            region: """
                ---
                title: %genk "stad"
                ---

                """,
            expected: """
                Content/regio/genk.md:2:8: error: a value cannot begin with % [yaml.syntax]
                  2 | title: %genk "stad"
                    |        ^
                  help: put it in quotes: '%genk "stad"'

                """),
        GoldenCase(
            "a value that begins with * and a space",
            region: """
                ---
                title: * Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:2:8: error: a value cannot begin with * [yaml.syntax]
                  2 | title: * Genk
                    |        ^
                  help: put it in quotes: "* Genk"

                """),
        GoldenCase(
            "a value that begins with a bracket",
            region: """
                ---
                title: ] Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:2:8: error: a value cannot begin with ] [yaml.syntax]
                  2 | title: ] Genk
                    |        ^
                  help: put it in quotes: "] Genk"

                """),
        GoldenCase(
            "a value that begins with a question mark",
            region: """
                ---
                title: ? Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:2:8: error: a value cannot begin with ? [yaml.syntax]
                  2 | title: ? Genk
                    |        ^
                  help: put it in quotes: "? Genk"

                """),
        GoldenCase(
            "text behind a block sign",
            region: """
                ---
                summary: > 5 procent
                ---

                """,
            expected: """
                Content/regio/genk.md:2:10: error: text cannot follow | or > on the same line [yaml.syntax]
                  2 | summary: > 5 procent
                    |          ^
                  help: begin the text on the next line, or put the value in quotes

                """),
    ]
}

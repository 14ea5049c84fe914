import Testing

/// What is said about YAML that cannot be read.
@Suite struct YAMLSyntaxTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "a tab as indentation",
            region: #"""
                ---
                title: Genk
                timing:
                \#tlaunch: 2023-04-21
                ---

                """#,
            expected: """
                Content/regio/genk.md:4:1: error: the line is indented with a tab [yaml.syntax]
                  4 |  launch: 2023-04-21
                    | ^
                  help: use spaces, two for each level

                """),
        GoldenCase(
            "a tab after spaces",
            region: #"""
                ---
                title: Genk
                timing:
                  launch: 2023-04-21
                \#tdeadline: 2023-06-01
                ---

                """#,
            expected: """
                Content/regio/genk.md:5:1: error: the line is indented with a tab [yaml.syntax]
                  5 |  deadline: 2023-06-01
                    | ^
                  help: use spaces, two for each level

                """),
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
            "a key that is indented too far",
            region: """
                ---
                title: Genk
                  summary: Stad
                ---

                """,
            expected: """
                Content/regio/genk.md:3:3: error: the line is indented more than the lines it belongs to [yaml.syntax]
                  3 |   summary: Stad
                    |   ^
                  help: begin it in the same column as the key above it

                """),
        GoldenCase(
            "a key of an item that is indented too far",
            region: """
                ---
                contacts:
                  - name: Jan
                     email: jan@stad.example
                ---

                """,
            expected: """
                Content/regio/genk.md:4:6: error: the line is indented more than the lines it belongs to [yaml.syntax]
                  4 |      email: jan@stad.example
                    |      ^
                  help: begin it in the same column as the key above it

                """),
        GoldenCase(
            "a key that is not indented enough",
            region: """
                ---
                timing:
                    launch: 2023-04-21
                  deadline: 2023-06-01
                ---

                """,
            expected: """
                Content/regio/genk.md:4:3: error: the line is not indented like the lines it belongs to [yaml.syntax]
                  4 |   deadline: 2023-06-01
                    |   ^
                  help: begin keys that belong together in the same column

                """),
        GoldenCase(
            "a key of an item that is not indented enough",
            region: """
                ---
                contacts:
                  - name: Jan
                    role: coach
                   email: jan@stad.example
                ---

                """,
            expected: """
                Content/regio/genk.md:5:4: error: the line is not indented like the lines it belongs to [yaml.syntax]
                  5 |    email: jan@stad.example
                    |    ^
                  help: begin keys that belong together in the same column

                """),
        GoldenCase(
            "an item that is not indented",
            region: """
                ---
                title: Genk
                - Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:3:1: error: a list item stands where a key was expected [yaml.syntax]
                  3 | - Genk
                    | ^
                  help: indent the - by two spaces below the key of the list

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
            "a line without a colon",
            region: """
                ---
                title: Genk
                summary
                draft: true
                ---

                """,
            expected: """
                Content/regio/genk.md:3:1: error: the line has no colon behind its key [yaml.syntax]
                  3 | summary
                    | ^
                  help: write a key, a colon, a space and the value, such as title: Genk

                """),
        GoldenCase(
            "a first line without a colon",
            region: """
                ---
                title Genk
                draft: true
                ---

                """,
            expected: """
                Content/regio/genk.md:2:1: error: the line has no colon behind its key [yaml.syntax]
                  2 | title Genk
                    | ^
                  help: write a key, a colon, a space and the value, such as title: Genk

                """),
        GoldenCase(
            "no space behind a colon",
            region: """
                ---
                title:Genk
                draft: true
                ---

                """,
            expected: """
                Content/regio/genk.md:2:1: error: there is no space behind the colon [yaml.syntax]
                  2 | title:Genk
                    | ^
                  help: write title: Genk

                """),
        GoldenCase(
            "a bracket that is not closed",
            region: """
                ---
                municipalities: [Genk, As
                title: Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:2:17: error: the [ that opens here is never closed [yaml.syntax]
                  2 | municipalities: [Genk, As
                    |                 ^
                  help: add ] at the end

                """),
        GoldenCase(
            "a bracket that is not closed at the end",
            region: """
                ---
                title: Genk
                municipalities: [
                ---

                """,
            expected: """
                Content/regio/genk.md:3:17: error: the [ that opens here is never closed [yaml.syntax]
                  3 | municipalities: [
                    |                 ^
                  help: add ] at the end

                """),
        GoldenCase(
            "a brace that is not closed",
            region: """
                ---
                submission: {email: jan@stad.example
                ---

                """,
            expected: """
                Content/regio/genk.md:2:13: error: the { that opens here is never closed [yaml.syntax]
                  2 | submission: {email: jan@stad.example
                    |             ^
                  help: add } at the end

                """),
        GoldenCase(
            "a comma that is missing",
            region: """
                ---
                municipalities: ["Genk" "As"]
                ---

                """,
            expected: """
                Content/regio/genk.md:2:25: error: a comma or ] was expected here [yaml.syntax]
                  2 | municipalities: ["Genk" "As"]
                    |                         ^
                  help: put a comma between two values, and quotes around a value that has a bracket or a comma

                """),
        GoldenCase(
            "a bracket too many",
            region: """
                ---
                municipalities: [Genk, As]]
                ---

                """,
            expected: """
                Content/regio/genk.md:2:27: error: there is one closing bracket too many [yaml.syntax]
                  2 | municipalities: [Genk, As]]
                    |                           ^
                  help: remove it, or put the whole value in quotes

                """),
        GoldenCase(
            "a list behind its key",
            region: """
                ---
                municipalities: - Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:2:17: error: a list with - cannot begin on the line of its key [yaml.syntax]
                  2 | municipalities: - Genk
                    |                 ^
                  help: put every item on a line of its own below the key, or write [first, second]

                """),
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
        GoldenCase(
            "a directive",
            region: """
                ---
                %YAML 1.2
                title: Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:2:1: error: a line cannot begin with % [yaml.syntax]
                  2 | %YAML 1.2
                    | ^
                  help: remove the line

                """),
        GoldenCase(
            "an end of document",
            region: """
                ---
                title: Genk
                ...
                draft: true
                ---

                """,
            expected: """
                Content/regio/genk.md:4:1: error: the line above ends the front matter [yaml.syntax]
                  4 | draft: true
                    | ^
                  help: remove the line that is just ...

                """),
        GoldenCase(
            "a first key that is indented",
            region: """
                ---
                  title: Genk
                draft: true
                ---

                """,
            expected: """
                Content/regio/genk.md:3:1: error: the line is not indented like the lines it belongs to [yaml.syntax]
                  3 | draft: true
                    | ^
                  help: begin keys that belong together in the same column

                """),
    ]
}

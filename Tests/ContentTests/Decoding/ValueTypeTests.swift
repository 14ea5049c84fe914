import Testing

/// What is said about values of another kind than was expected.
@Suite struct ValueTypeTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "text instead of a list",
            replace: "municipalities: [Genk, As]",
            by: "municipalities: Genk",
            expected: """
                Content/regio/genk.md:3:17: error: municipalities must be a list, not text [value.type]
                  3 | municipalities: Genk
                    |                 ^^^^
                  help: write it in brackets: [Genk]

                """),
        GoldenCase(
            "text with commas instead of a list",
            replace: "municipalities: [Genk, As]",
            by: "municipalities: Genk, As",
            expected: """
                Content/regio/genk.md:3:17: error: municipalities must be a list, not text [value.type]
                  3 | municipalities: Genk, As
                    |                 ^^^^^^^^
                  help: write it in brackets: [Genk, As]

                """),
        GoldenCase(
            "a group instead of a list",
            replace: "municipalities: [Genk, As]",
            by: """
                municipalities:
                  naam: Genk
                """,
            expected: """
                Content/regio/genk.md:4:3: error: municipalities must be a list, not a group of keys [value.type]
                  4 |   naam: Genk
                    |   ^
                  help: write municipalities: [Genk, As]

                """),
        GoldenCase(
            "a list instead of text",
            replace: "title: Genk",
            by: "title: [Genk, As]",
            expected: """
                Content/regio/genk.md:2:8: error: title must be text, not a list [value.type]
                  2 | title: [Genk, As]
                    |        ^^^^^^^^^^
                  help: write one value behind the colon

                """),
        GoldenCase(
            "a list on lines of its own instead of text",
            replace: "title: Genk",
            by: """
                title:
                  - Genk
                  - As
                """,
            expected: """
                Content/regio/genk.md:3:3: error: title must be text, not a list [value.type]
                  3 |   - Genk
                    |   ^
                  help: write one value behind the colon

                """),
        GoldenCase(
            "a group instead of text",
            replace: "title: Genk",
            by: "title: {naam: Genk}",
            expected: """
                Content/regio/genk.md:2:8: error: title must be text, not a group of keys [value.type]
                  2 | title: {naam: Genk}
                    |        ^^^^^^^^^^^^
                  help: write one value behind the colon; put text that has a colon in quotes

                """),
        GoldenCase(
            "text instead of a group",
            replace: """
                timing:
                  launch: 2023-04-21
                  deadline: 2023-06-01 23:59

                """,
            by: """
                timing: later

                """,
            expected: """
                Content/regio/genk.md:4:9: error: timing must be a group of keys, not text [value.type]
                  4 | timing: later
                    |         ^^^^^
                  help: write each key on a line of its own below it, indented by two spaces

                """),
        GoldenCase(
            "a list instead of a group",
            replace: """
                submission:
                  email: an@stad.example

                """,
            by: """
                submission: [an@stad.example]

                """,
            expected: """
                Content/regio/genk.md:10:13: error: submission must be a group of keys, not a list [value.type]
                  10 | submission: [an@stad.example]
                     |             ^^^^^^^^^^^^^^^^^
                  help: write each key on a line of its own below it, indented by two spaces

                """),
        GoldenCase(
            "one contact instead of a list",
            replace: """
                  - name: An Peeters
                    email: an@stad.example

                """,
            by: """
                  name: An Peeters
                  email: an@stad.example

                """,
            expected: """
                Content/regio/genk.md:8:3: error: contacts must be a list, not a group of keys [value.type]
                  8 |   name: An Peeters
                    |   ^
                  help: put - and a space before the first key of every item

                """),
        GoldenCase(
            "names instead of contacts",
            replace: """
                contacts:
                  - name: An Peeters
                    email: an@stad.example

                """,
            by: """
                contacts: [An Peeters]

                """,
            expected: """
                Content/regio/genk.md:7:12: error: a contact must be a group of keys, not text [value.type]
                  7 | contacts: [An Peeters]
                    |            ^^^^^^^^^^
                  help: begin it with - name: Jan Peeters, and write its other keys below

                """),
        GoldenCase(
            "a number of challenges",
            replace: """
                challenges:
                  - personas: [Roy]

                """,
            by: """
                challenges: 3

                """,
            expected: """
                Content/regio/genk.md:12:13: error: challenges must be a list, not text [value.type]
                  12 | challenges: 3
                     |             ^
                  help: write challenges: [{personas: [Roy]}]

                """),
        GoldenCase(
            "one persona instead of a list",
            replace: "personas: [Roy]",
            by: "personas: Roy",
            expected: """
                Content/regio/genk.md:13:15: error: personas must be a list, not text [value.type]
                  13 |   - personas: Roy
                     |               ^^^
                  help: write it in brackets: [Roy]

                """),
        GoldenCase(
            "a group in a list of texts",
            replace: "[Genk, As]",
            by: "[{naam: Genk}, As]",
            expected: """
                Content/regio/genk.md:3:18: error: an item of municipalities must be text, not a group of keys [value.type]
                  3 | municipalities: [{naam: Genk}, As]
                    |                  ^^^^^^^^^^^^
                  help: put text that has a colon, a comma or a bracket in quotes

                """),
        GoldenCase(
            "a list as the date",
            replace: "launch: 2023-04-21",
            by: "launch: [[2023-04-21]]",
            expected: """
                Content/regio/genk.md:5:12: error: a day of launch must be text, not a list [value.type]
                  5 |   launch: [[2023-04-21]]
                    |            ^^^^^^^^^^^^
                  help: write one value behind the colon

                """),
        GoldenCase(
            "a list as an update",
            replace: "challenges:",
            by: """
                updates: [verlengd]
                challenges:
                """,
            expected: """
                Content/regio/genk.md:12:11: error: an update must be a group of keys, not text [value.type]
                  12 | updates: [verlengd]
                     |           ^^^^^^^^
                  help: begin it with - date: 2023-05-02, and write its other keys below

                """),
    ]
}

import Testing

/// What is said about YAML whose lines are not indented as they should be.
@Suite struct YAMLIndentationTests {
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

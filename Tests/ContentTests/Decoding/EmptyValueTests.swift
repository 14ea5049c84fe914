import Testing

/// What is said about keys and items without a value.
@Suite struct EmptyValueTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "an empty value",
            replace: "title: Genk",
            by: "title:",
            expected: """
                Content/regio/genk.md:2:1: error: title is empty [value.empty]
                  2 | title:
                    | ^^^^^
                  help: write title: Genk

                """),
        GoldenCase(
            "an empty value in quotes",
            replace: "title: Genk",
            by: #"title: """#,
            expected: """
                Content/regio/genk.md:2:1: error: title is empty [value.empty]
                  2 | title: ""
                    | ^^^^^
                  help: write title: Genk

                """),
        GoldenCase(
            "no municipalities and no note",
            replace: "municipalities: [Genk, As]",
            by: "municipalities: []",
            expected: """
                Content/regio/genk.md:3:17: error: municipalities is empty [value.empty]
                  3 | municipalities: []
                    |                 ^^
                  help: name them, such as [Genk, As], or say in municipality_note why there are none

                """),
        GoldenCase(
            "an empty list of contacts",
            replace: """
                contacts:
                  - name: An Peeters
                    email: an@stad.example

                """,
            by: """
                contacts: []

                """,
            expected: """
                Content/regio/genk.md:7:11: error: contacts is empty [value.empty]
                  7 | contacts: []
                    |           ^^
                  help: write contacts: [{name: Jan Peeters, email: jan.peeters@stad.example}]

                """),
        GoldenCase(
            "an empty list of personas",
            replace: "personas: [Roy]",
            by: "personas: []",
            expected: """
                Content/regio/genk.md:13:15: error: personas is empty [value.empty]
                  13 |   - personas: []
                     |               ^^
                  help: name at least one, such as personas: [Roy]

                """),
        GoldenCase(
            "an empty item",
            replace: "[Genk, As]",
            by: #"[Genk, ""]"#,
            expected: """
                Content/regio/genk.md:3:24: error: an item of municipalities is empty [value.empty]
                  3 | municipalities: [Genk, ""]
                    |                        ^^
                  help: remove it or fill it in

                """),
    ]
}

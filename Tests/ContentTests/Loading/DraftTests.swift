import Testing

/// A draft may be incomplete, but what it says must be right.
@Suite struct DraftTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "a draft that is not finished",
            region: """
                ---
                draft: true
                title:
                timing:
                  rebuttal: decision + 14 days
                contacts:
                  - role: coach
                ---

                """,
            expected: ""),
        GoldenCase(
            "a draft with a faulty date",
            region: """
                ---
                draft: true
                timing:
                  launch: 2023-04-31
                ---

                """,
            expected: """
                Content/regio/genk.md:4:11: error: 2023-04-31 is not a date: April has 30 days [date.invalid]
                  4 |   launch: 2023-04-31
                    |           ^^^^^^^^^^
                  help: write the last day as 2023-04-30

                """),
        GoldenCase(
            "a draft with an unknown key",
            region: """
                ---
                draft: true
                titel: Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:3:1: error: “titel” is not a key of a region file [key.unknown]
                  3 | titel: Genk
                    | ^^^^^
                  help: did you mean title?

                """),
        GoldenCase(
            "a draft with a syntax error",
            region: """
                ---
                draft: true
                title: "Genk
                ---

                """,
            expected: """
                Content/regio/genk.md:3:8: error: the quote that opens here is never closed [yaml.syntax]
                  3 | title: "Genk
                    |        ^
                  help: add the same quote at the end of the value

                """),
    ]
}

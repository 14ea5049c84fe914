import Testing

/// What is said about the corrections after publication.
@Suite struct UpdateTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "an update without a date",
            replace: "challenges:",
            by: """
                updates:
                  - change: verlengd
                challenges:
                """,
            expected: """
                Content/regio/genk.md:13:5: error: date is missing in this update [key.missing]
                  13 |   - change: verlengd
                     |     ^
                  help: add date: 2023-05-02

                """),
        GoldenCase(
            "an update with an interval",
            replace: "challenges:",
            by: """
                updates:
                  - {date: 2023-05-01 / 2023-05-03, change: verlengd}
                challenges:
                """,
            expected: """
                Content/regio/genk.md:13:12: error: 2023-05-01 / 2023-05-03 is not one day [date.form]
                  13 |   - {date: 2023-05-01 / 2023-05-03, change: verlengd}
                     |            ^^^^^^^^^^^^^^^^^^^^^^^
                  help: write a day such as 2023-05-02

                """),
        GoldenCase(
            "an update with a faulty date",
            replace: "challenges:",
            by: """
                updates:
                  - {date: 2023-13-01, change: verlengd}
                challenges:
                """,
            expected: """
                Content/regio/genk.md:13:12: error: 2023-13-01 is not a date: there is no month 13 [date.invalid]
                  13 |   - {date: 2023-13-01, change: verlengd}
                     |            ^^^^^^^^^^
                  help: write the month before the day: 2023-01-13

                """),
    ]
}

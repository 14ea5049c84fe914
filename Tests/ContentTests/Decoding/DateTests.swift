import Testing

/// What is said about dates, with the faulty part marked.
@Suite struct DateTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "a day that does not exist",
            replace: "launch: 2023-04-21",
            by: "launch: 2023-04-31",
            expected: """
                Content/regio/genk.md:5:11: error: 2023-04-31 is not a date: April has 30 days [date.invalid]
                  5 |   launch: 2023-04-31
                    |           ^^^^^^^^^^
                  help: write the last day as 2023-04-30

                """),
        GoldenCase(
            "a faulty day behind a word",
            replace: "launch: 2023-04-21",
            by: """
                launch: 2023-04-21
                  decision: before 2023-06-31
                """,
            expected: """
                Content/regio/genk.md:6:20: error: 2023-06-31 is not a date: June has 30 days [date.invalid]
                  6 |   decision: before 2023-06-31
                    |                    ^^^^^^^^^^
                  help: write the last day as 2023-06-30

                """),
        GoldenCase(
            "a faulty day in quotes",
            replace: "launch: 2023-04-21",
            by: """
                launch: 2023-04-21
                  decision: "before 2023-06-31"
                """,
            expected: """
                Content/regio/genk.md:6:21: error: 2023-06-31 is not a date: June has 30 days [date.invalid]
                  6 |   decision: "before 2023-06-31"
                    |                     ^^^^^^^^^^
                  help: write the last day as 2023-06-30

                """),
        GoldenCase(
            "a faulty day in a list",
            replace: "launch: 2023-04-21",
            by: """
                launch: 2023-04-21
                  pitches: [2023-06-19, 2023-06-31, 2023-06-32]
                """,
            expected: """
                Content/regio/genk.md:6:25: error: 2023-06-31 is not a date: June has 30 days [date.invalid]
                  6 |   pitches: [2023-06-19, 2023-06-31, 2023-06-32]
                    |                         ^^^^^^^^^^
                  help: write the last day as 2023-06-30

                Content/regio/genk.md:6:37: error: 2023-06-32 is not a date: June has 30 days [date.invalid]
                  6 |   pitches: [2023-06-19, 2023-06-31, 2023-06-32]
                    |                                     ^^^^^^^^^^
                  help: write the last day as 2023-06-30

                """),
        GoldenCase(
            "a list of days out of order",
            replace: "launch: 2023-04-21",
            by: """
                launch: 2023-04-21
                  pitches: [2023-06-21, 2023-06-19]
                """,
            expected: """
                Content/regio/genk.md:6:25: error: 2023-06-19 comes after 2023-06-21 in the list, but is earlier [days.order]
                  6 |   pitches: [2023-06-21, 2023-06-19]
                    |                         ^^^^^^^^^^
                  help: write the days in order: [2023-06-19, 2023-06-21]

                """),
        GoldenCase(
            "a faulty day in the long form",
            replace: "launch: 2023-04-21",
            by: """
                launch:
                    when: 2023-02-29
                    text: eind februari
                """,
            expected: """
                Content/regio/genk.md:6:11: error: 2023-02-29 is not a date: February 2023 has 28 days [date.invalid]
                  6 |     when: 2023-02-29
                    |           ^^^^^^^^^^
                  help: write the last day as 2023-02-28

                """),
        GoldenCase(
            "an optional day that is faulty",
            replace: "launch: 2023-04-21",
            by: """
                launch: 2023-04-21
                  pitches: {when: 2023-09-13, optional: [2023-09-14, 2023-09-13]}
                """,
            expected: """
                Content/regio/genk.md:6:54: error: 2023-09-13 comes after 2023-09-14 in the list, but is earlier [days.order]
                  6 |   pitches: {when: 2023-09-13, optional: [2023-09-14, 2023-09-13]}
                    |                                                      ^^^^^^^^^^
                  help: write the days in order: [2023-09-13, 2023-09-14]

                Content/regio/genk.md:6:54: error: 2023-09-13 is written twice [days.repeated]
                  6 |   pitches: {when: 2023-09-13, optional: [2023-09-14, 2023-09-13]}
                    |                                                      ^^^^^^^^^^
                  help: leave one of them out

                """),
        GoldenCase(
            "a time that does not exist",
            replace: "23:59",
            by: "24:59",
            expected: """
                Content/regio/genk.md:6:24: error: 24:59 is not a time: hours go from 00 to 23 [time.invalid]
                  6 |   deadline: 2023-06-01 24:59
                    |                        ^^^^^
                  help: write a time such as 23:59

                """),
        GoldenCase(
            "a time that the clocks skip",
            replace: "2023-06-01 23:59",
            by: "2023-03-26 02:30",
            expected: """
                Content/regio/genk.md:6:13: error: 2023-03-26 02:30 does not exist: that night the clock goes from 02:00 to 03:00, so it could mean 01:30 (2023-03-26T00:30:00Z) or 03:30 (2023-03-26T01:30:00Z) [time.skipped]
                  6 |   deadline: 2023-03-26 02:30
                    |             ^^^^^^^^^^^^^^^^
                  help: write 2023-03-26 01:30 or 2023-03-26 03:30

                """),
        GoldenCase(
            "a Dutch date",
            replace: "launch: 2023-04-21",
            by: "launch: 21 april 2023",
            expected: """
                Content/regio/genk.md:5:11: error: 21 april 2023 is not written as year-month-day [date.form]
                  5 |   launch: 21 april 2023
                    |           ^^^^^^^^^^^^^
                  help: write 2023-04-21

                """),
        GoldenCase(
            "a week that does not exist",
            replace: "launch: 2023-04-21",
            by: """
                launch: 2023-04-21
                  assessment: 2023-W53
                """,
            expected: """
                Content/regio/genk.md:6:15: error: 2023-W53 is not a week: 2023 has 52 weeks [week.invalid]
                  6 |   assessment: 2023-W53
                    |               ^^^^^^^^
                  help: write the last week as 2023-W52

                """),
        GoldenCase(
            "an interval that ends before it begins",
            replace: "launch: 2023-04-21",
            by: """
                launch: 2023-04-21
                  assessment: 2023-09-08 / 2023-09-04
                """,
            expected: """
                Content/regio/genk.md:6:15: error: 2023-09-08 / 2023-09-04 ends before it starts [interval.backwards]
                  6 |   assessment: 2023-09-08 / 2023-09-04
                    |               ^^^^^^^^^^^^^^^^^^^^^^^
                  help: write 2023-09-04 / 2023-09-08

                """),
    ]
}

import Testing

/// What is said about dates that are right by themselves, but not as a deadline or beside each other.
@Suite struct TimingCheckTests {
    @Test(arguments: vague + order)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    @Test(arguments: [
        "2023-06-01", "by 2023-06-01", "before 2023-06-01 17:00", "2023-06-01 / 2023-06-05", "tba",
        "launch + 30 days", "{when: from 2023-06-01, withdrawn: true}",
    ])
    func everyLastMomentIsADeadline(notation: String) async throws {
        try await GoldenCase(
            notation, replace: "deadline: 2023-06-01 23:59", by: "deadline: \(notation)", expected: ""
        ).check()
    }

    @Test func theLaunchMayBeOnTheLastDay() async throws {
        try await GoldenCase(
            "", replace: "launch: 2023-04-21", by: "launch: 2023-06-01 23:58", expected: ""
        ).check()
    }

    @Test func aStepThatMayComeLaterIsNoSlip() async throws {
        let steps = "launch: 2023-04-21\n  assessment: 2023-05-29 / 2023-06-02\n  decision: from 2023-05-01"
        try await GoldenCase("", replace: "launch: 2023-04-21", by: steps, expected: "").check()
    }

    private static let vague: [GoldenCase] = [
        GoldenCase(
            "a week as a deadline",
            replace: "deadline: 2023-06-01 23:59",
            by: "deadline: 2023-W22",
            expected: """
                Content/regio/genk.md:6:13: error: the deadline must be one last moment, not a week [deadline.vague]
                  6 |   deadline: 2023-W22
                    |             ^^^^^^^^
                  help: write the last day, with the time if there is one: 2023-06-01 23:59

                """),
        GoldenCase(
            "several days as a deadline",
            replace: "deadline: 2023-06-01 23:59",
            by: "deadline: [2023-06-01, 2023-06-05]",
            expected: """
                Content/regio/genk.md:6:13: error: the deadline must be one last moment, not several days [deadline.vague]
                  6 |   deadline: [2023-06-01, 2023-06-05]
                    |             ^^^^^^^^^^^^^^^^^^^^^^^^
                  help: write the last day, with the time if there is one: 2023-06-01 23:59

                """),
        GoldenCase(
            "a deadline that begins, in the long form",
            replace: "deadline: 2023-06-01 23:59",
            by: "deadline:\n    text: vanaf juni\n    when: from 2023-06-01",
            expected: """
                Content/regio/genk.md:8:11: error: the deadline must be one last moment, not the first one [deadline.vague]
                  8 |     when: from 2023-06-01
                    |           ^^^^^^^^^^^^^^^
                  help: write the last day, with the time if there is one: 2023-06-01 23:59

                """),
        GoldenCase(
            "a deadline counted from a step without an end",
            replace: "deadline: 2023-06-01 23:59",
            by: "deadline: matching + 3 days\n  matching: from 2023-06-01",
            expected: """
                Content/regio/genk.md:6:13: error: the deadline must be one last moment, and matching + 3 days has no end [deadline.vague]
                  6 |   deadline: matching + 3 days
                    |             ^^^^^^^^^^^^^^^^^
                  help: write the last day, with the time if there is one: 2023-06-01 23:59

                """),
    ]

    private static let order: [GoldenCase] = [
        GoldenCase(
            "a launch behind the deadline",
            replace: "launch: 2023-04-21",
            by: "launch: 2023-07-01",
            expected: """
                Content/regio/genk.md:5:11: error: the launch, 2023-07-01, is not before the deadline, 2023-06-01 23:59 [timing.order]
                  5 |   launch: 2023-07-01
                    |           ^^^^^^^^^^
                  help: correct the date that is wrong

                """),
        GoldenCase(
            "a launch in the minute of the deadline",
            replace: "launch: 2023-04-21",
            by: "launch: 2023-06-01 23:59",
            expected: """
                Content/regio/genk.md:5:11: error: the launch, 2023-06-01 23:59, is not before the deadline, 2023-06-01 23:59 [timing.order]
                  5 |   launch: 2023-06-01 23:59
                    |           ^^^^^^^^^^^^^^^^
                  help: correct the date that is wrong

                """),
        GoldenCase(
            "steps that are over before the deadline",
            replace: "launch: 2023-04-21",
            by: "launch: 2023-04-21\n  pitches: [2023-05-19, 2023-05-21]\n  decision: before 2023-05-30",
            expected: """
                Content/regio/genk.md:6:12: warning: the pitches, [2023-05-19, 2023-05-21], are over before the deadline, 2023-06-01 23:59 [timing.order]
                  6 |   pitches: [2023-05-19, 2023-05-21]
                    |            ^^^^^^^^^^^^^^^^^^^^^^^^
                  help: check both dates

                Content/regio/genk.md:7:13: warning: the decision, before 2023-05-30, is over before the deadline, 2023-06-01 23:59 [timing.order]
                  7 |   decision: before 2023-05-30
                    |             ^^^^^^^^^^^^^^^^^
                  help: check both dates

                """),
    ]
}

import Testing

/// What is said about dates that are right by themselves, but not as a deadline or beside each other.
@Suite struct TimingCheckTests {
    @Test(arguments: vague + order)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    @Test(arguments: [
        "2023-06-01", "by 2023-06-01", "before 2023-06-01 17:00", "tba", "launch + 30 days",
        "{when: from 2023-06-01, withdrawn: true}",
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

    /// Nobody knows on which day they are over, so nobody knows the deadline.
    @Test(arguments: [
        "before 2023-05-01", "by 2023-05-01", "2023-W18", "2023-05-01 / 2023-05-05",
        "{when: 2023-05-01, optional: [2023-05-02]}",
    ])
    func aDeadlineCountedFromAStepThatIsNotCertain(launch: String) async throws {
        try await GoldenCase(
            launch, replace: "launch: 2023-04-21\n  deadline: 2023-06-01 23:59",
            by: "launch: \(launch)\n  deadline: launch + 30 days",
            expected: """
                Content/regio/genk.md:6:13: error: the deadline must be one last moment, and launch + 30 days is counted from a day that is not certain [deadline.vague]
                  6 |   deadline: launch + 30 days
                    |             ^^^^^^^^^^^^^^^^
                  help: write the last day, with the time if there is one: 2023-06-01 23:59

                """
        ).check()
    }

    @Test(arguments: [
        "2023-06-01 00:00", "by 2023-06-01 00:00", "before 2023-06-01 00:00", "before 2023-06-01 00:01",
    ])
    func aDeadlineAtTheStartOfADay(deadline: String) async throws {
        let time = deadline.suffix(5)
        try await GoldenCase(
            deadline, replace: "deadline: 2023-06-01 23:59", by: "deadline: \(deadline)",
            expected: """
                Content/regio/genk.md:6:13: warning: 2023-06-01 \(time) is the start of that day, not its end [deadline.midnight]
                  6 |   deadline: \(deadline)
                    |             \(String(repeating: "^", count: deadline.count))
                  help: write 2023-05-31 23:59 for the end of the day before, or 2023-06-01 23:59 for the end of the day itself

                """
        ).check()
    }

    @Test func aLaunchWithdrawnWithItsDeadlineIsNoFault() async throws {
        let steps =
            "launch: {when: 2023-04-21, withdrawn: true}\n  deadline: {when: 2023-06-01, withdrawn: true}"
        try await GoldenCase(
            "", replace: "launch: 2023-04-21\n  deadline: 2023-06-01 23:59", by: steps, expected: ""
        ).check()
    }

    private static let vague: [GoldenCase] = [
        GoldenCase(
            "a stretch of days as a deadline",
            replace: "deadline: 2023-06-01 23:59",
            by: "deadline: 2023-06-01 / 2023-06-05",
            expected: """
                Content/regio/genk.md:6:13: error: the deadline must be one last moment, not a stretch of days [deadline.vague]
                  6 |   deadline: 2023-06-01 / 2023-06-05
                    |             ^^^^^^^^^^^^^^^^^^^^^^^
                  help: write the last day, with the time if there is one: 2023-06-01 23:59

                """),
        GoldenCase(
            "a launch that never is certain",
            replace: "launch: 2023-04-21",
            by: "launch: from 2023-04-21",
            expected: """
                Content/regio/genk.md:5:11: warning: the launch, from 2023-04-21, has no last day, so the site never says that the call is open [launch.vague]
                  5 |   launch: from 2023-04-21
                    |           ^^^^^^^^^^^^^^^
                  help: write the day from which candidacies are welcome: 2023-04-21

                """),
        GoldenCase(
            "a launch that was withdrawn alone",
            replace: "launch: 2023-04-21",
            by: "launch: {when: 2023-04-21, withdrawn: true}",
            expected: """
                Content/regio/genk.md:5:18: error: the launch was withdrawn, but the deadline was not [launch.withdrawn]
                  5 |   launch: {when: 2023-04-21, withdrawn: true}
                    |                  ^^^^^^^^^^
                  help: withdraw the deadline too, or write the launch as tba

                """),
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
                Content/regio/genk.md:6:13: error: the deadline must be one last moment, and matching + 3 days is counted from a day that is not certain [deadline.vague]
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

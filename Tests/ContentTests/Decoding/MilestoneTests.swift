import Testing

/// What is said about the steps of the timing, whose dates are right by themselves.
@Suite struct MilestoneTests {
    @Test(arguments: cases)
    func says(_ golden: GoldenCase) async throws {
        try await golden.check()
    }

    private static let cases: [GoldenCase] = [
        GoldenCase(
            "a milestone that does not exist",
            replace: "launch: 2023-04-21",
            by: """
                launch: 2023-04-21
                  rebuttal: decison + 14 days
                """,
            expected: """
                Content/regio/genk.md:6:13: error: there is no milestone “decison” [milestone.unknown]
                  6 |   rebuttal: decison + 14 days
                    |             ^^^^^^^
                  help: count from one of these: launch, rebuttal, deadline

                """),
        GoldenCase(
            "a milestone that is not in the file",
            replace: "launch: 2023-04-21",
            by: """
                launch: 2023-04-21
                  rebuttal: decision + 14 days
                """,
            expected: """
                Content/regio/genk.md:6:13: error: there is no milestone “decision” [milestone.unknown]
                  6 |   rebuttal: decision + 14 days
                    |             ^^^^^^^^
                  help: count from one of these: launch, rebuttal, deadline

                """),
        GoldenCase(
            "milestones counted from each other",
            replace: "launch: 2023-04-21",
            by: """
                launch: 2023-04-21
                  decision: rebuttal + 1 day
                  rebuttal: decision + 14 days
                """,
            expected: """
                Content/regio/genk.md:6:13: error: these milestones are counted from each other: decision → rebuttal → decision [milestone.cycle]
                  6 |   decision: rebuttal + 1 day
                    |             ^^^^^^^^^^^^^^^^
                  help: give one of them a date

                """),
        GoldenCase(
            "a long form without a date",
            replace: "launch: 2023-04-21",
            by: "launch: {text: binnenkort}",
            expected: """
                Content/regio/genk.md:5:3: error: when is missing in this milestone [key.missing]
                  5 |   launch: {text: binnenkort}
                    |   ^^^^^^
                  help: add when: 2023-06-19

                """),
        GoldenCase(
            "a name on a standard milestone",
            replace: "launch: 2023-04-21",
            by: "launch: {name: Start, when: 2023-04-21}",
            expected: """
                Content/regio/genk.md:5:12: error: “name” is not a key of this milestone [key.unknown]
                  5 |   launch: {name: Start, when: 2023-04-21}
                    |            ^^^^
                  help: the keys are when, text, label, note, optional, withdrawn

                """),
        GoldenCase(
            "another milestone without a name",
            replace: "launch: 2023-04-21",
            by: """
                launch: 2023-04-21
                  other:
                    - when: 2023-05-04
                """,
            expected: """
                Content/regio/genk.md:7:7: error: name is missing in this milestone [key.missing]
                  7 |     - when: 2023-05-04
                    |       ^
                  help: add name: Infomoment

                """),
        GoldenCase(
            "two milestones of one name",
            replace: "launch: 2023-04-21",
            by: """
                launch: 2023-04-21
                  other:
                    - {name: Infomoment, when: 2023-05-04}
                    - {name: infomoment, when: 2023-05-05}
                """,
            expected: """
                Content/regio/genk.md:8:14: error: the milestone infomoment is in the list twice; the first is on line 7 as Infomoment [milestone.repeated]
                  8 |     - {name: infomoment, when: 2023-05-05}
                    |              ^^^^^^^^^^
                  help: keep one of the two

                """),
        GoldenCase(
            "other milestones that are no list",
            replace: "launch: 2023-04-21",
            by: """
                launch: 2023-04-21
                  other: {name: Infomoment, when: 2023-05-04}
                """,
            expected: """
                Content/regio/genk.md:6:10: error: other must be a list, not a group of keys [value.type]
                  6 |   other: {name: Infomoment, when: 2023-05-04}
                    |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: put - and a space before the first key of every item

                """),
        GoldenCase(
            "withdrawn that is neither true nor false",
            replace: "launch: 2023-04-21",
            by: "launch: {when: 2023-04-21, withdrawn: nee}",
            expected: """
                Content/regio/genk.md:5:41: error: withdrawn must be true or false [value.choice]
                  5 |   launch: {when: 2023-04-21, withdrawn: nee}
                    |                                         ^^^
                  help: write withdrawn: true or withdrawn: false

                """),
    ]
}

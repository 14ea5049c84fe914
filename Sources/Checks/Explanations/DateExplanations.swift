/// The pages about dates in front matter, and the steps of a call.
enum DateExplanations {
    /// One for each kind of finding.
    static let all = [
        Explanation(
            "date.empty", .error,
            """
            A date is missing where one was expected, or a list of days has no day in it.
            """,
            wrong: "pitches: []",
            right: "pitches: [2023-06-19, 2023-06-21]"),
        Explanation(
            "date.form", .error,
            """
            A date is written in a form that Addenda does not read. Dates have the form year-month-day, so that \
            nobody can take the month for the day.
            """,
            wrong: "deadline: 1/6/2023",
            right: "deadline: 2023-06-01"),
        Explanation(
            "date.invalid", .error,
            """
            The date does not exist: the month has fewer days, or there is no such month.
            """,
            wrong: "decision: before 2023-06-31",
            right: "decision: before 2023-06-30"),
        Explanation(
            "date.missing", .error,
            """
            A word such as before, by or from stands without the date that belongs to it.
            """,
            wrong: "decision: before",
            right: "decision: before 2023-07-15"),
        Explanation(
            "date.word", .error,
            """
            A date begins with a word that is none of before, by, from and tba.
            """,
            wrong: "decision: befor 2023-07-15",
            right: "decision: before 2023-07-15"),
        Explanation(
            "date.year", .error,
            """
            The year is outside the years for which the clock of Belgium is known; it is nearly always a slip of the \
            fingers.
            """,
            wrong: "launch: 0223-04-21",
            right: "launch: 2023-04-21"),
        Explanation(
            "days.form", .error,
            """
            An item of a list of days is something else than one day.
            """,
            wrong: "pitches: [2023-06-19, 2023-W26]",
            right: "pitches: [2023-06-19, 2023-06-26]"),
        Explanation(
            "days.order", .error,
            """
            The days of a list do not stand in their order, which is often a slip in one of them.
            """,
            wrong: "pitches: [2023-06-21, 2023-06-19]",
            right: "pitches: [2023-06-19, 2023-06-21]"),
        Explanation(
            "days.repeated", .error,
            """
            A day stands twice in a list, or both as certain and as optional.
            """,
            wrong: "pitches: [2023-06-19, 2023-06-19]",
            right: "pitches: [2023-06-19, 2023-06-21]"),
        Explanation(
            "deadline.vague", .error,
            """
            A deadline has to be one last moment. Weeks, several days or “from” do not say when the call closes, so \
            the page could never close it.
            """,
            wrong: "deadline: 2023-W22",
            right: "deadline: 2023-06-02 23:59"),
        Explanation(
            "interval.backwards", .error,
            """
            An interval ends before it begins.
            """,
            wrong: "assessment: 2023-09-08 / 2023-09-04",
            right: "assessment: 2023-09-04 / 2023-09-08"),
        Explanation(
            "interval.form", .error,
            """
            An interval is not two days, or two weeks, with a slash between them.
            """,
            wrong: "assessment: 2023-09-04 - 2023-09-08",
            right: "assessment: 2023-09-04 / 2023-09-08"),
        Explanation(
            "relative.days", .error,
            """
            The number of days after another step is not a whole number from 1 to 1000.
            """,
            wrong: "rebuttal: decision + two weeks",
            right: "rebuttal: decision + 14 days"),
        Explanation(
            "time.form", .error,
            """
            A time is not written as hours and minutes with two digits each.
            """,
            wrong: "deadline: 2023-06-01 23u59",
            right: "deadline: 2023-06-01 23:59"),
        Explanation(
            "time.invalid", .error,
            """
            No clock shows this time.
            """,
            wrong: "deadline: 2023-06-01 24:30",
            right: "deadline: 2023-06-01 23:59"),
        Explanation(
            "time.skipped", .error,
            """
            In the night in which summer time begins, the clock in Belgium goes from 02:00 to 03:00. The time \
            between them does not exist.
            """,
            wrong: "deadline: 2023-03-26 02:30",
            right: "deadline: 2023-03-26 03:30"),
        Explanation(
            "time.twice", .error,
            """
            In the night in which summer time ends, the clock in Belgium goes from 03:00 back to 02:00. The time \
            between them comes twice.
            """,
            wrong: "deadline: 2023-10-29 02:30",
            right: "deadline: 2023-10-29 03:30"),
        Explanation(
            "timing.order", .error,
            """
            The launch is not before the deadline, which is an error; or a later step is over before the deadline, \
            which is a warning. One of the two dates is wrong.
            """,
            wrong: """
                launch: 2023-06-21
                deadline: 2023-06-01 23:59
                """,
            right: """
                launch: 2023-04-21
                deadline: 2023-06-01 23:59
                """),
        Explanation(
            "week.form", .error,
            """
            A week is not written as year, W and two digits.
            """,
            wrong: "assessment: week 23",
            right: "assessment: 2023-W23"),
        Explanation(
            "week.invalid", .error,
            """
            The year has no week of this number.
            """,
            wrong: "assessment: 2023-W53",
            right: "assessment: 2023-W52"),
        Explanation(
            "milestone.cycle", .error,
            """
            Steps are counted from each other, so none of them has a date.
            """,
            wrong: """
                decision: rebuttal + 1 day
                rebuttal: decision + 14 days
                """,
            right: """
                decision: before 2023-07-15
                rebuttal: decision + 14 days
                """),
        Explanation(
            "milestone.repeated", .error,
            """
            Two steps have the same name.
            """,
            wrong: """
                other:
                  - {name: Infomoment, when: 2023-05-04}
                  - {name: infomoment, when: 2023-05-11}
                """,
            right: """
                other:
                  - {name: Infomoment, when: [2023-05-04, 2023-05-11]}
                """),
        Explanation(
            "milestone.unknown", .error,
            """
            A date is counted from a step that the region does not have.
            """,
            wrong: "rebuttal: besluit + 14 days",
            right: "rebuttal: decision + 14 days"),
        Explanation(
            "deadline.midnight", .warning,
            """
            A deadline at 00:00 is the start of a day, so that day itself is too late. People nearly always mean its \
            end.
            """,
            wrong: "deadline: 2023-06-01 00:00",
            right: "deadline: 2023-06-01 23:59"),
        Explanation(
            "launch.vague", .warning,
            """
            The launch has a first possible day and no last one, so the site can never say that the call is open.
            """,
            wrong: "launch: from 2023-04-21",
            right: "launch: 2023-04-21"),
        Explanation(
            "launch.withdrawn", .error,
            """
            The launch was withdrawn, but the deadline was not: a call that does not open cannot close.
            """,
            wrong: """
                launch: {when: 2023-04-21, withdrawn: true}
                deadline: 2023-06-01 23:59
                """,
            right: """
                launch: tba
                deadline: 2023-06-01 23:59
                """),
    ]
}

import Schedule

/// A sentence that gives the date of the deadline with another time.
enum ProseTimeRule: RegionRule {
    static let explanation = Explanation(
        "prose.time-differs", .warning,
        """
        A sentence names the day of the deadline with another time than the front matter. Whoever trusts the wrong \
        one of the two may be too late.
        """,
        wrong: "deadline: 2023-06-01 23:59\n\nDien je kandidatuur in tegen 1 juni 2023 om 12 uur.",
        right: "deadline: 2023-06-01 23:59\n\nDien je kandidatuur in tegen 1 juni 2023 om 23.59 uur.")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        guard let year = subject.defaultYear, let deadline = subject.region.schedule.deadline else { return }
        for sentence in subject.dated where StepWords.step(of: sentence) == .deadline {
            for mention in sentence.mentions where mention.date(inYear: year) == deadline.date {
                // The end of the day and its last minute are the same to people.
                guard let time = mention.time, time != deadline.time ?? .lastMinute,
                    !(time == .lastMinute
                        && deadline.end == Brussels.startOfDay(deadline.date.adding(days: 1)))
                else { continue }
                report.add(
                    Self.self, bytes: mention.range,
                    "the sentence says \(time) of the deadline, which is "
                        + (deadline.time.map { "\($0)" } ?? "the end of the day") + " in the facts",
                    help: "correct the sentence, or deadline in the front matter")
            }
        }
    }
}

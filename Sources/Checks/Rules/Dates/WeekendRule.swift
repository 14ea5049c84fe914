import Schedule

/// A step on a Saturday or Sunday, or a limit that is one.
enum WeekendRule: RegionRule {
    static let explanation = Explanation(
        "date.weekend", .warning,
        """
        A step of the call is on a Saturday or a Sunday, when nobody answers questions. It is often a slip: the day \
        of another month, or of another year.
        """,
        wrong: "deadline: 2023-06-03 23:59   # a Saturday",
        right: "deadline: 2023-06-02 23:59")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps {
            for day in step.days(in: subject) where day.weekday >= 6 && !isConsequence(day, of: step, subject)
            {
                let name = day.weekday == 6 ? "Saturday" : "Sunday"
                report.add(
                    Self.self, fact: step.place, "\(step.subject(day)) is a \(name)",
                    help: "check the date; accept the finding when the addendum says so")
            }
        }
    }

    /// Whole weeks after a Saturday it is a Saturday again, which says nothing new.
    private static func isConsequence(
        _ day: CivilDate, of step: RegionStep, _ subject: RegionSubject
    ) -> Bool {
        subject.anchor(of: step)?.days.contains { $0.weekday == day.weekday } ?? false
    }
}

import Schedule

/// A step on a public holiday, or a limit that is one.
enum HolidayRule: RegionRule {
    static let explanation = Explanation(
        "date.holiday", .warning,
        """
        A step of the call is on a public holiday in Belgium, when no office is open. The days that move with Easter \
        (Easter Monday, Ascension Day, Whit Monday) are counted too.
        """,
        wrong: "pitches: 2023-05-29   # Whit Monday",
        right: "pitches: 2023-05-30")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps {
            for day in step.days(in: subject) {
                // A holiday in a weekend is reported as that.
                guard day.weekday < 6, let holiday = BelgianHoliday(on: day) else { continue }
                report.add(
                    Self.self, fact: step.place,
                    "\(step.subject(day)) is a public holiday: \(holiday.rawValue)",
                    help: "check the date; accept the finding when the addendum says so")
            }
        }
    }
}

import Schedule

/// A weekday in the text that is not that of its date.
enum ProseWeekdayRule: RegionRule {
    static let explanation = Explanation(
        "prose.weekday", .warning,
        """
        The text gives a date with its weekday, and that day is another weekday. One of the two is wrong. A date \
        without a year is taken to be in the year of the deadline.
        """,
        wrong: "De infosessie is op vrijdag 4 mei 2023.   # a Thursday",
        right: "De infosessie is op donderdag 4 mei 2023.")

    private static let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        guard let year = subject.defaultYear else { return }
        for mention in subject.dated.flatMap(\.mentions) {
            guard let weekday = mention.weekday, let date = mention.date(inYear: year),
                date.weekday != weekday
            else { continue }
            report.add(
                Self.self, bytes: mention.range,
                "\(date) is a \(names[date.weekday - 1]), not a \(names[weekday - 1])",
                help: "correct the weekday or the date")
        }
    }
}

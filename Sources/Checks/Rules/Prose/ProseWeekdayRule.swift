import Schedule

/// A weekday in the text that is not that of its date.
enum ProseWeekdayRule: TextRule {
    static let explanation = Explanation(
        "prose.weekday", .warning,
        """
        The text gives a date with its weekday, and that day is another weekday. One of the two is wrong. A date \
        without a year is taken to be in a year that its paragraph names, else in that of the deadline.
        """,
        wrong: "De infosessie is op vrijdag 4 mei 2023.   # a Thursday",
        right: "De infosessie is op donderdag 4 mei 2023.")

    private static let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    static func check(_ text: TextSubject, _ report: inout RuleReport) {
        for sentence in text.dated {
            for mention in sentence.mentions {
                let dates = sentence.dates(of: mention, defaultYear: text.defaultYear)
                guard let weekday = mention.weekday, let date = dates.first,
                    !dates.contains(where: { $0.weekday == weekday })
                else { continue }
                report.add(
                    Self.self, in: text, bytes: mention.range,
                    "\(date) is a \(names[date.weekday - 1]), not a \(names[weekday - 1])",
                    help: "correct the weekday or the date")
            }
        }
    }
}

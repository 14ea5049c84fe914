import Schedule

/// Published words with a weekday that is not that of the date.
enum PublishedWeekdayRule: RegionRule {
    static let explanation = Explanation(
        "published.weekday", .warning,
        """
        The weekday in the published words is not that of the date. One of the two is wrong, and readers cannot know \
        which.
        """,
        wrong: "text: vrijdag 1 juni 2023   # a Thursday",
        right: "text: donderdag 1 juni 2023")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps {
            for words in step.published {
                for case .weekday(let word, let date) in words.reading.assumptions {
                    report.add(
                        Self.self, fact: words.path,
                        "“\(words.text)”, for \(step.name): \(date) is no \(word)",
                        help: "ask the region which of the two is right")
                }
            }
        }
    }
}

import Schedule

/// Published words that say `voor 23u59` where the last minute itself is meant.
enum PublishedLastMinuteRule: RegionRule {
    static let explanation = Explanation(
        "published.last-minute", .warning,
        """
        “Voor 1 juni om 23u59” says that 23.59 itself is too late, while nearly always the end of the day is meant. \
        Addenda takes it for the last moment: candidacies count until the end of that minute.
        """,
        wrong: "text: voor 1 juni 2023 om 23u59",
        right: "text: tot en met 1 juni 2023 om 23u59")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps {
            for words in step.published {
                guard case .before(let bound) = words.reading.when, bound.time == .lastMinute else {
                    continue
                }
                report.add(
                    Self.self, fact: words.path,
                    "“\(words.text)”, for \(step.name), says that 23.59 itself is too late",
                    help: "write tot en met; accept the finding when it was published so")
            }
        }
    }
}

import Schedule

/// Published words that name two days of one week as if they were two weeks.
enum PublishedWeekRule: RegionRule {
    static let explanation = Explanation(
        "published.week", .warning,
        """
        “Week van 12 en 16 juni” can be read as two weeks, but the two days are in one and the same week.
        """,
        wrong: "text: week van 12 en 16 juni 2023",
        right: "text: week van 12 tot en met 16 juni 2023")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps {
            for words in step.published {
                guard words.reading.assumptions.contains(where: \.isOneWeek),
                    words.text.split(whereSeparator: { !$0.isNumber }).filter({ $0.count <= 2 }).count == 2
                else { continue }
                report.add(
                    Self.self, fact: words.path,
                    "“\(words.text)”, for \(step.name), names two days of one week",
                    help: "write one week, or two; accept the finding when it was published so")
            }
        }
    }
}

extension DutchAssumption {
    fileprivate var isOneWeek: Bool {
        if case .wholeWeeks(let first, let last) = self { first == last } else { false }
    }
}

import Schedule

/// Published words that leave out the year.
enum PublishedYearRule: RegionRule {
    static let explanation = Explanation(
        "published.year-missing", .warning,
        """
        The words with which the date was published (`text`, or words that a note quotes) have no year. The page \
        shows the words with the full date beside them, but whoever reads the addendum has to guess.
        """,
        wrong: "text: ten laatste 16 juni",
        right: "text: ten laatste 16 juni 2023")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps {
            for words in step.published {
                guard words.reading.assumptions.contains(where: \.isAboutYear) else { continue }
                report.add(
                    Self.self, fact: words.path, "“\(words.text)”, for \(step.name), has no year",
                    help:
                        "add the year when you may change the words; accept the finding when they were published so"
                )
            }
        }
    }
}

extension DutchAssumption {
    fileprivate var isAboutYear: Bool {
        if case .year = self { true } else { false }
    }
}

import Schedule

/// Published words that count from an end without saying of what.
enum PublishedAnchorRule: RegionRule {
    static let explanation = Explanation(
        "published.anchor", .warning,
        """
        “Einddatum + 14 dagen” does not say the end of what: of the pitches, of the assessment, or the decision. \
        Addenda counts from the step in `when`, and the page says so.
        """,
        wrong: "text: einddatum + 14 dagen",
        right: "text: 14 dagen na de beslissing")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps {
            for words in step.published {
                guard let word = words.reading.assumptions.compactMap(\.anchorWord).first else { continue }
                report.add(
                    Self.self, fact: words.path,
                    "“\(words.text)”, for \(step.name), does not say which \(word)",
                    help: "ask the region what it is counted from; accept the finding when that is settled")
            }
        }
    }
}

extension DutchAssumption {
    fileprivate var anchorWord: String? {
        if case .anchor(let word, _) = self { word } else { nil }
    }
}

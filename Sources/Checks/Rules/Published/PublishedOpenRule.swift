import Schedule

/// A step without a date whose note names one.
enum PublishedOpenRule: RegionRule {
    static let explanation = Explanation(
        "published.open-dated", .warning,
        """
        The date of a step is `tba`, and its note names a date: the addendum says in one place that the date is not \
        known, and gives it in another. Only the region knows which of the two counts.
        """,
        wrong: "matching: {when: tba, note: De tabel zet de pitches op 19 juni 2023.}",
        right: "matching: 2023-06-19")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps where step.milestone.when == .toBeAnnounced {
            guard let note = step.milestone.note, let year = subject.body.defaultYear else { continue }
            let dates = DutchDateFinder.mentions(in: Array(note.utf8)[...]).compactMap {
                $0.date(inYear: year)
            }
            guard !dates.isEmpty else { continue }
            report.add(
                Self.self, fact: step.path + ["note"],
                "no date is known for \(step.name), and its note names "
                    + dates.map(\.description).joined(separator: ", "),
                help: "ask the region which of the two counts; accept the finding when both were published")
        }
    }
}

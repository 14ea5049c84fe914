import Schedule

/// Published words that say another date than the fact they belong to.
enum PublishedDifferenceRule: RegionRule {
    static let explanation = Explanation(
        "published.differs", .warning,
        """
        `text` holds the words with which the date was published, `when` the date itself. The two say something \
        different, so the page would contradict itself.
        """,
        wrong: "deadline: {when: 2023-06-09 23:59, text: 1 juni 2023 om 23u59}",
        right: "deadline: {when: 2023-06-01 23:59, text: 1 juni 2023 om 23u59}")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps {
            for words in step.published where words.isText {
                guard !agree(words.reading.when, step.milestone, subject.region.schedule) else { continue }
                report.add(
                    Self.self, fact: words.path,
                    "“\(words.text)”, for \(step.name), is another date than \(step.milestone.when.notation)",
                    help: "correct the one that is wrong")
            }
        }
    }

    /// Whether two dates say the same: of a deadline it is the end that counts.
    private static func agree(_ words: When, _ milestone: Milestone, _ schedule: Schedule) -> Bool {
        if words == milestone.when { return true }
        // `einddatum` was read as the decision, which is no more than a guess.
        if case .after(_, let days) = words, case .after(_, let written) = milestone.when {
            return days == written
        }
        // Words without a time leave it open, which is no contradiction.
        if case .days(let days, optional: []) = words, case .moment(let date, _) = milestone.when {
            return days == [date]
        }
        guard let read = Extent(of: words), let fact = schedule.extent(milestone) else { return false }
        return milestone.key == .deadline ? read.end == fact.end : read == fact
    }
}

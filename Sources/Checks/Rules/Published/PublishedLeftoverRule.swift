/// An addendum that was published with words that stand for something to come.
enum PublishedLeftoverRule: RegionRule {
    static let explanation = Explanation(
        "published.leftover", .warning,
        """
        The words with which a step was published (`text`, or words that its note quotes) only say that something \
        comes later: “later toe te voegen”. Readers of the addendum still wait for it.
        """,
        wrong: "deadline: {when: 2023-06-09, note: De lijst zegt “Later toe te voegen”.}",
        right: "deadline: 2023-06-09")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps {
            if let text = step.milestone.text, isLeftover(text) { add(text, "text", step, &report) }
            for words in PublishedWords.quotations(in: step.milestone.note) where isLeftover(words) {
                add(words, "note", step, &report)
            }
        }
    }

    /// Whether words were meant to be replaced.
    static func isLeftover(_ words: String) -> Bool {
        !LeftoverFinder.ranges(in: Array(words.utf8)[...]).isEmpty
    }

    private static func add(_ words: String, _ key: String, _ step: RegionStep, _ report: inout RuleReport) {
        report.add(
            Self.self, fact: step.path + [.key(key)],
            "“\(words)”, for \(step.name), was published in place of a date",
            help: "ask the region for the date; accept the finding when it was published so")
    }
}

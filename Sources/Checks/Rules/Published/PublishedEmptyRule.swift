/// A step that the addendum left empty in one of its lists.
enum PublishedEmptyRule: RegionRule {
    static let explanation = Explanation(
        "published.empty", .warning,
        """
        The note of a step says that the addendum leaves it empty (“leeg”) somewhere: a bullet or a cell without a \
        date. Readers of the addendum may look in that place and find nothing.
        """,
        wrong: "deadline: {when: 2023-09-01, note: De lokale lijst is leeg.}",
        right: "deadline: 2023-09-01")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps {
            guard let note = step.milestone.note,
                SentenceWords.of(Array(note.utf8)[...]).contains("leeg"),
                // Words that stand in the empty place are reported as those.
                !PublishedWords.quotations(in: note).contains(where: PublishedLeftoverRule.isLeftover)
            else { continue }
            report.add(
                Self.self, fact: step.path + ["note"],
                "the addendum leaves \(step.name) empty somewhere, as the note says",
                help: "ask the region to complete it; accept the finding when it was published so")
        }
    }
}

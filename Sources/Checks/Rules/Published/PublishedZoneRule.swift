/// A deadline of which the addendum does not say in which time zone it is.
enum PublishedZoneRule: RegionRule {
    static let explanation = Explanation(
        "published.no-time-zone", .warning,
        """
        The note of a step says that the addendum names no time zone (“tijdzone”). Addenda reads all times as Belgian, \
        and the pages say so; candidates from elsewhere may have read the addendum otherwise.
        """,
        wrong: "deadline: {when: 2023-05-12 23:59, note: Het addendum noemt geen tijdzone.}",
        right: "deadline: {when: 2023-05-12 23:59, text: \"12 mei 2023 om 23u59, Belgische tijd\"}")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps {
            guard let note = step.milestone.note else { continue }
            let words = SentenceWords.of(Array(note.utf8)[...])
            guard words.contains("tijdzone"), words.contains("geen") || words.contains("niet") else {
                continue
            }
            report.add(
                Self.self, fact: step.path + ["note"],
                "the addendum names no time zone for \(step.name), as the note says",
                help: "ask the region whether Belgian time is meant; accept the finding when it is")
        }
    }
}

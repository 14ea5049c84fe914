import Schedule

/// A step that begins on a known day and has no end.
enum EndlessRule: RegionRule {
    static let explanation = Explanation(
        "date.no-end", .warning,
        """
        The step begins on a known day and nothing says when it ends, so candidates cannot keep days free. The page \
        shows it as it was published: “vanaf …”.
        """,
        wrong: "pitches: from 2023-06-28",
        right: "pitches: 2023-06-28 / 2023-06-30")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps {
            guard case .from(let bound) = step.milestone.when, step.milestone.key != .launch else { continue }
            report.add(
                Self.self, fact: step.place, "no end is given for \(step.name), from \(bound)",
                help: "ask the region for the last day; accept the finding when none was published")
        }
    }
}

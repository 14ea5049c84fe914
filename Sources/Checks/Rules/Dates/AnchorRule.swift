import Schedule

/// A date that is counted from a step without a date.
enum AnchorRule: RegionRule {
    static let explanation = Explanation(
        "date.anchor-open", .warning,
        """
        A date is counted from another step, and of that step no date is known: it is still to be announced, or was \
        withdrawn. So nobody can tell when this step is.
        """,
        wrong: "decision: tba\nrebuttal: decision + 14 days",
        right: "decision: before 2023-07-15\nrebuttal: decision + 14 days")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps {
            guard case .after(let anchor, _) = step.milestone.when,
                step.date.when == .toBeAnnounced
            else { continue }
            report.add(
                Self.self, fact: step.place,
                "the date of \(step.name) is counted from \(anchor), which has no date",
                help: "give \(anchor) a date, or write tba here too")
        }
    }
}

import Schedule

/// A step of which the date is still to be announced.
enum OpenDateRule: RegionRule {
    static let explanation = Explanation(
        "date.open", .warning,
        """
        The date of a step is `tba`: still to be announced. Once the region is published, somebody has to fill it in, \
        and say so under `updates`.
        """,
        wrong: "matching: tba",
        right: "matching: [2023-06-19, 2023-06-21]")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps where step.milestone.when == .toBeAnnounced {
            report.add(
                Self.self, fact: step.place, "no date is known yet for \(step.name)",
                help: "ask the region for the date; accept the finding when none was published")
        }
    }
}

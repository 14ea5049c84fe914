import Schedule

/// Days that are kept in reserve.
enum ReserveRule: RegionRule {
    static let explanation = Explanation(
        "date.reserve-days", .warning,
        """
        Some days of a step are only there if needed. Candidates do not know whether to keep them free, so the region \
        should say when that is decided.
        """,
        wrong: "pitches: {when: 2023-09-13, optional: [2023-09-14, 2023-09-15]}",
        right: "pitches: [2023-09-13, 2023-09-14, 2023-09-15]")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps {
            guard case .days(_, let optional) = step.milestone.when, !optional.isEmpty else { continue }
            let days = optional.map(\.description).joined(separator: ", ")
            report.add(
                Self.self, fact: step.path + ["optional"],
                "there are days in reserve for \(step.name): \(days)",
                help: "ask the region when it decides about them; accept the finding when that is unknown")
        }
    }
}

import Schedule

/// Another word for the right of reply than the programme uses.
enum RebuttalTermRule: RegionRule {
    static let explanation = Explanation(
        "term.rebuttal", .warning,
        """
        The programme calls the right of reply “weerwoord”. Another word for it makes readers think that it is \
        another step.
        """,
        wrong: "rebuttal: {when: before 2023-10-20, label: Ontvangen van wederwoord}",
        right: "rebuttal: {when: before 2023-10-20, label: Ontvangen van weerwoord}")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for step in subject.steps where step.milestone.label?.lowercased().contains("wederwoord") == true {
            report.add(
                Self.self, fact: step.path + ["label"],
                "“wederwoord”, for \(step.name), is “weerwoord” in the programme",
                help: "write weerwoord; accept the finding when it was published so")
        }
    }
}

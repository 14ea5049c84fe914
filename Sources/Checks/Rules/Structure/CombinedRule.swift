/// Personas that a region merged under another name.
enum CombinedRule: RegionRule {
    static let explanation = Explanation(
        "persona.combined", .warning,
        """
        A region gave several personas one new name. Readers of other regions know the personas by their own names, \
        and the new one leads nowhere.
        """,
        wrong: "- personas: [Roy, Marcel, Jordy]\n  combined_as: Alex-2",
        right: "- personas: [Roy, Marcel, Jordy]")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for (index, challenge) in subject.region.challenges.enumerated() {
            guard let name = challenge.combinedAs else { continue }
            report.add(
                Self.self, fact: ["challenges", .item(index), "combined_as"],
                "\(challenge.personas.joined(separator: ", ")) go under another name here: \(name)",
                help: "leave the name out when the region agrees; accept the finding when it was published so"
            )
        }
    }
}

/// A region that names no local authorities.
enum NoMunicipalityRule: RegionRule {
    static let explanation = Explanation(
        "municipality.none", .warning,
        """
        The region names no local authorities, so nobody finds it by the name of a municipality.
        """,
        wrong: "municipalities: []\nmunicipality_note: Het addendum noemt geen gemeenten",
        right: "municipalities: [Leuven, Herent]")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        guard subject.region.municipalities.isEmpty else { return }
        report.add(
            Self.self, fact: ["municipalities"], "the region names no municipalities",
            help: "ask the region; accept the finding when none were published")
    }
}

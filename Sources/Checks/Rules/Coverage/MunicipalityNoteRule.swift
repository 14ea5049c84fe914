/// Municipalities that need a word of explanation.
enum MunicipalityNoteRule: RegionRule {
    static let explanation = Explanation(
        "municipality.note", .warning,
        """
        The region names its municipalities and has a note about them, so the addendum was not plain: its name and its \
        municipalities stand in different places, or the two do not agree. Make sure that the list is right.
        """,
        wrong:
            "municipalities: [Genk, As]\nmunicipality_note: De naam staat alleen in de titel van het addendum",
        right: "municipalities: [Genk, As]")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        guard !subject.region.municipalities.isEmpty, subject.region.municipalityNote != nil else { return }
        report.add(
            Self.self, fact: ["municipality_note"], "the municipalities have a note, so they are not plain",
            help: "compare the list with the addendum; accept the finding when the note has to stay")
    }
}

import Schedule

/// A date in the text that does not exist.
enum ImpossibleDateRule: RegionRule {
    static let explanation = Explanation(
        "prose.date-impossible", .warning,
        """
        The text names a day that does not exist, such as 31 June or 29 February of a year without one.
        """,
        wrong: "De infosessie is op 31 juni 2023.",
        right: "De infosessie is op 30 juni 2023.")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        guard let year = subject.defaultYear else { return }
        for mention in subject.dated.flatMap(\.mentions) where mention.date(inYear: year) == nil {
            let days = CivilDate.length(ofMonth: mention.month, year: mention.year ?? year)
            let reason =
                days == 0 ? "there is no month \(mention.month)" : "the month has \(days) days"
            let words = String(decoding: subject.source.bytes[mention.range], as: UTF8.self)
            report.add(
                Self.self, bytes: mention.range, "“\(words)” is no date: \(reason)", help: "correct the date")
        }
    }
}

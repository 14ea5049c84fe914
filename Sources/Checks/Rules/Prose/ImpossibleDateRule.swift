import Schedule

/// A date in the text that does not exist.
enum ImpossibleDateRule: TextRule {
    static let explanation = Explanation(
        "prose.date-impossible", .warning,
        """
        The text names a day that does not exist, such as 31 June or 29 February of a year without one.
        """,
        wrong: "De infosessie is op 31 juni 2023.",
        right: "De infosessie is op 30 juni 2023.")

    static func check(_ text: TextSubject, _ report: inout RuleReport) {
        for sentence in text.dated {
            for mention in sentence.mentions where !exists(mention, sentence, text.defaultYear) {
                let year = mention.year ?? sentence.years.first ?? text.defaultYear ?? 2000
                let days = CivilDate.length(ofMonth: mention.month, year: year)
                let reason =
                    days == 0 ? "there is no month \(mention.month)" : "the month has \(days) days"
                report.add(
                    Self.self, in: text, bytes: mention.range,
                    "“\(text.words(mention.range))” is no date: \(reason)", help: "correct the date")
            }
        }
    }

    /// Whether there is such a day in the year that is meant; where none is known, in any year.
    private static func exists(_ mention: DutchMention, _ sentence: DatedSentence, _ year: Int?) -> Bool {
        if !sentence.dates(of: mention, defaultYear: year).isEmpty { return true }
        let isYearKnown = mention.year != nil || !sentence.years.isEmpty || year != nil
        return !isYearKnown && !mention.dates(inYear: 2000).isEmpty
    }
}

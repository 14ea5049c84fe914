import Schedule

/// A date in the text without a year, in a paragraph that names none.
enum ProseYearRule: TextRule {
    static let explanation = Explanation(
        "prose.year-missing", .warning,
        """
        The text gives a day and a month without a year, and neither its paragraph nor the heading above names one. \
        Pages stay on line for years, so readers cannot know which year is meant. Days that come back every year, \
        such as the Day of Labour, need none.
        """,
        wrong: "Stel je vragen tot en met 12 mei.",
        right: "Stel je vragen tot en met 12 mei 2023.")

    static func check(_ text: TextSubject, _ report: inout RuleReport) {
        guard text.role == .body || text.role == .fact else { return }
        for sentence in text.dated where sentence.years.isEmpty {
            let yearly = YearlyDay(SentenceWords.of(text.bytes[sentence.range]))
            for mention in sentence.mentions where mention.year == nil && !mention.isMonthShared {
                // A day that no year has is reported as that.
                guard mention.day <= CivilDate.length(ofMonth: mention.month, year: 2000),
                    !yearly.isMeant(by: mention)
                else { continue }
                report.add(
                    Self.self, in: text, bytes: mention.range, "“\(text.words(mention.range))” has no year",
                    help: "add the year" + (text.defaultYear.map { ", such as \($0)" } ?? ""))
            }
        }
    }
}

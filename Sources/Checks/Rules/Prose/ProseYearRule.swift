import Schedule

/// A date in the text without a year, in a paragraph that names none.
enum ProseYearRule: RegionRule {
    static let explanation = Explanation(
        "prose.year-missing", .warning,
        """
        The text gives a day and a month without a year, and no other date of the paragraph has one. Pages stay on \
        line for years, so readers cannot know which year is meant.
        """,
        wrong: "Stel je vragen tot en met 12 mei.",
        right: "Stel je vragen tot en met 12 mei 2023.")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        let withYear = Set(subject.dated.filter { $0.mentions.contains { $0.year != nil } }.map(\.block))
        for sentence in subject.dated where !withYear.contains(sentence.block) {
            for mention in sentence.mentions {
                // A day that no year has is reported as that.
                guard mention.day <= CivilDate.length(ofMonth: mention.month, year: 2000) else { continue }
                let words = String(decoding: subject.source.bytes[mention.range], as: UTF8.self)
                report.add(
                    Self.self, bytes: mention.range, "“\(words)” has no year",
                    help: "add the year" + (subject.defaultYear.map { ", such as \($0)" } ?? ""))
            }
        }
    }
}

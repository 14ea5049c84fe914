import Content
import Schedule

/// A correction of a day that has not come.
enum UpdateAheadRule: RegionRule {
    static let explanation = Explanation(
        "update.ahead", .warning,
        """
        An entry under `updates` has a date in the future. The page and the feed show it from that day on, while the \
        facts that it is about are changed already. It is most often a slip in the year or the month.
        """,
        wrong: "updates: [{date: 2032-05-24, change: De deadline is 9 juni 2023.}]",
        right: "updates: [{date: 2023-05-24, change: De deadline is 9 juni 2023.}]")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        let today = Brussels.civil(subject.settings.now).date
        for (index, update) in subject.region.updates.enumerated() where update.date > today {
            report.add(
                Self.self, fact: ["updates", .item(index), "date"],
                "the correction of \(update.date) lies ahead: readers do not see it before that day",
                help: "give it the day on which it is published")
        }
    }
}

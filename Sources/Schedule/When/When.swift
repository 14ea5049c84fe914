/// When a step takes place, with the precision with which it was announced, and no more.
public enum When: Sendable, Hashable {
    /// A minute, in Belgian time: `2023-06-01 23:59`.
    case moment(CivilDate, CivilTime)
    /// One or several days, sorted and not empty, and days on which it goes on if needed: 13 (14 and 15) September.
    case days([CivilDate], optional: [CivilDate])
    /// From a day to a later one, both included: `2023-09-04 / 2023-09-08`.
    case interval(CivilDate, CivilDate)
    /// From a week to a week, both included; the same twice for one week: `2023-W23`, `2023-W23 / 2023-W24`.
    case weeks(ISOWeek, ISOWeek)
    /// Earlier than a day or minute, which is itself too late: `before 2023-07-15`.
    case before(Bound)
    /// At the latest on a day or in a minute, which is itself still in time: `by 2023-06-16 17:00`.
    case by(Bound)
    /// On a day or in a minute at the earliest, with no end known: `from 2023-06-28`.
    case from(Bound)
    /// So many days after another milestone: `decision + 14 days`.
    case after(MilestoneKey, days: Int)
    /// Not known yet: `tba`.
    case toBeAnnounced
}

extension When {
    /// One day: `2023-06-01`.
    public static func day(_ date: CivilDate) -> When { .days([date], optional: []) }

    /// The form that region files use and ``parse(_:anchors:)`` reads, such as `before 2023-07-15`.
    ///
    /// Several days have the form of a YAML list, `[2023-06-19, 2023-06-21]`, and are read by
    /// ``days(_:optional:)``; optional days stand under a key of their own and are not part of it.
    public var notation: String {
        switch self {
        case .moment(let date, let time): "\(date) \(time)"
        case .days(let days, optional: _):
            days.count == 1 ? "\(days[0])" : "[\(days.map(\.description).joined(separator: ", "))]"
        case .interval(let first, let last): "\(first) / \(last)"
        case .weeks(let first, let last): first == last ? "\(first)" : "\(first) / \(last)"
        case .before(let bound): "before \(bound)"
        case .by(let bound): "by \(bound)"
        case .from(let bound): "from \(bound)"
        case .after(let key, let days): "\(key) + \(days) \(days == 1 ? "day" : "days")"
        case .toBeAnnounced: "tba"
        }
    }
}

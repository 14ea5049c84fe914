/// Between which limits a step certainly takes place; nil where there is no limit on that side.
///
/// | when | earliest | latest | start | end (exclusive) |
/// | --- | --- | --- | --- | --- |
/// | `D 17:00` | D | D | D 17:00 | D 17:01: the minute counts |
/// | days, optional ones included | first | last | 00:00 of the first | 00:00 after the last |
/// | interval, weeks | first day | last day | 00:00 of the first | 00:00 after the last |
/// | `before D` | – | the day before D | – | D 00:00 |
/// | `before D 17:00` | – | D | – | D 17:00; before 00:00 is before D, before 23:59 see below |
/// | `by D` | – | D | – | 00:00 after D |
/// | `by D 17:00` | – | D | – | D 17:01 |
/// | `from D`, `from D 17:00` | D | – | D 00:00, D 17:00 | – |
/// | `tba`, and days after a milestone without limits | – | – | – | – |
///
/// `before D 23:59` ends with the day D, as `by D 23:59` does: 23:59 is how people write the end of a day, and
/// the calls that say “before 23:59” elsewhere say “until 23:59” of the same deadline.
public struct Extent: Sendable, Hashable {
    /// The first day on which it can take place.
    public let earliestDate: CivilDate?
    /// The last day on which it can take place.
    public let latestDate: CivilDate?
    /// The first instant at which it can take place.
    public let start: Instant?
    /// The instant from which it is over.
    public let end: Instant?

    /// The limits of a date that does not depend on another milestone; nil when it has none.
    public init?(of when: When) {
        switch when {
        case .moment(let date, let time):
            self.init(from: Bound(date, time), through: Bound(date, time))
        case .days(let days, let optional):
            let all = optional.isEmpty ? days : days + optional
            self.init(from: all.min().map { Bound($0) }, through: all.max().map { Bound($0) })
        case .interval(let first, let last):
            self.init(from: Bound(first), through: Bound(last))
        case .weeks(let first, let last):
            self.init(from: Bound(first.monday), through: Bound(last.sunday))
        case .before(let bound):
            self.init(before: bound)
        case .by(let bound):
            self.init(from: nil, through: bound)
        case .from(let bound):
            self.init(from: bound, through: nil)
        case .after, .toBeAnnounced:
            return nil
        }
    }

    /// Both bounds are included.
    private init(from first: Bound?, through last: Bound?) {
        earliestDate = first?.date
        latestDate = last?.date
        start = first.map { Brussels.latestInstant($0.date, $0.time ?? .midnight) }
        end = last.map(\.endOfIt)
    }

    private init(before bound: Bound) {
        let time = bound.time ?? .midnight
        earliestDate = nil
        latestDate = time == .midnight ? bound.date.adding(days: -1) : bound.date
        start = nil
        end = time == .lastMinute ? bound.endOfIt : Brussels.latestInstant(bound.date, time)
    }
}

extension When {
    /// The first instant at which a step has certainly begun, going by what was announced; nil when there is none.
    ///
    /// A day in a week that is not said has come for certain when the week is over.
    var certainStart: Instant? {
        let extent = Extent(of: self)
        switch self {
        case .moment: return extent?.start
        case .days(_, let optional): return optional.isEmpty ? extent?.start : extent?.end
        case .interval, .weeks, .before, .by, .from, .after, .toBeAnnounced: return extent?.end
        }
    }
}

extension Bound {
    /// The end of the minute, or of the day when there is no time.
    fileprivate var endOfIt: Instant {
        guard let time else { return Brussels.startOfDay(date.adding(days: 1)) }
        return Brussels.latestInstant(date, time).adding(seconds: 60)
    }
}

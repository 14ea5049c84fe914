/// The moment at which candidacies stop being accepted.
///
/// | written | accepted until | ``date``, ``time`` |
/// | --- | --- | --- |
/// | `D 23:59`, `by D 23:59`, `before D 23:59` | the end of that minute, D + 1 day 00:00 | D, 23:59 |
/// | `D 17:00`, `by D 17:00` | the end of that minute, D 17:01 | D, 17:00 |
/// | `before D 17:00` | D 17:00 itself | D, 17:00; ``isTimeIncluded`` is false |
/// | `D`, `by D`, a certain day counted from another step | the end of D | D, – |
/// | `before D`, `before D 00:00` | the end of the day before D | D − 1 day, – |
///
/// Anything else (several days, an interval, weeks, `from`, `tba`, days counted from a step that is not certain) is
/// no deadline: the call is undated.
public struct Deadline: Sendable, Hashable {
    /// The last day, in Belgium, on which candidacies are accepted.
    public let date: CivilDate
    /// The time on that day, as written; nil when the whole day counts.
    public let time: CivilTime?
    /// The instant from which candidacies are too late (exclusive).
    public let end: Instant

    /// The deadline that a date stands for; nil when it is none.
    init?(_ resolved: ResolvedWhen) {
        let when = resolved.when
        guard resolved.relation == nil || resolved.isCertain, Self.isDeadline(when),
            let extent = Extent(of: when), let date = extent.latestDate,
            let end = extent.end
        else { return nil }
        self.date = date
        self.end = end
        time = Self.time(of: when)
    }

    private static func isDeadline(_ when: When) -> Bool {
        switch when {
        case .moment, .by, .before: true
        case .days(let days, let optional): days.count == 1 && optional.isEmpty
        case .interval, .weeks, .from, .after, .toBeAnnounced: false
        }
    }

    private static func time(of when: When) -> CivilTime? {
        switch when {
        case .moment(_, let time): time
        case .by(let bound): bound.time
        case .before(let bound): bound.time == .midnight ? nil : bound.time
        case .days, .interval, .weeks, .from, .after, .toBeAnnounced: nil
        }
    }

    /// Whether the minute of ``time`` itself is still in time; false only for `before D 17:00`.
    public var isTimeIncluded: Bool {
        guard let time else { return true }
        return Brussels.latestInstant(date, time) < end
    }

    /// Whether candidacies are too late at an instant: the only place that compares with ``end``.
    public func hasPassed(at now: Instant) -> Bool { end <= now }

    /// How many times midnight passes in Belgium until the last day: 0 on the day itself.
    ///
    /// Nil once the deadline has passed.
    public func daysLeft(at now: Instant) -> Int? {
        guard !hasPassed(at: now) else { return nil }
        return max(0, date.dayNumber - Brussels.civil(now).date.dayNumber)
    }
}

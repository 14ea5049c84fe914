/// When an entry of a calendar takes place.
public enum CalendarTime: Sendable, Hashable {
    /// A moment in Belgium without duration.
    case moment(CivilDate, CivilTime)
    /// Whole days, the last one included.
    case days(CivilDate, CivilDate)

    /// The entries that a date gives: one a day for several days, one for an interval or for weeks.
    ///
    /// None for a date that is vague: `before`, `by`, `from`, `tba`, or counted from such a date. Optional days
    /// are not certain and give none either.
    public static func entries(for date: ResolvedWhen) -> [CalendarTime] {
        switch date.when {
        case .moment(let date, let time): [.moment(date, time)]
        case .days(let days, optional: _): days.map { .days($0, $0) }
        case .interval(let first, let last): [.days(first, last)]
        case .weeks(let first, let last): [.days(first.monday, last.sunday)]
        case .before, .by, .from, .after, .toBeAnnounced: []
        }
    }

    /// The entries of a step.
    ///
    /// A deadline gives one for the last moment that is in time, also when it was written as `by` or `before`.
    public static func entries(for milestone: Milestone, in schedule: Schedule) -> [CalendarTime] {
        let date = schedule.resolved(milestone)
        guard milestone.key == .deadline, let deadline = Deadline(date) else {
            return entries(for: date)
        }
        return [CalendarTime(deadline)]
    }

    /// The entry of a deadline: its written minute, or its whole day.
    public init(_ deadline: Deadline) {
        self = deadline.time.map { .moment(deadline.date, $0) } ?? .days(deadline.date, deadline.date)
    }

    /// `DTSTART`, and `DTEND` for whole days, which is the day after the last.
    var lines: [CalendarLine] {
        switch self {
        case .moment(let date, let time):
            return [
                CalendarLine("DTSTART;TZID=\(CalendarZone.name)", "\(Self.basic(date))T\(Self.basic(time))")
            ]
        case .days(let first, let last):
            return [
                CalendarLine("DTSTART;VALUE=DATE", Self.basic(first)),
                CalendarLine("DTEND;VALUE=DATE", Self.basic(last.adding(days: 1))),
            ]
        }
    }

    /// `20230601`.
    static func basic(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        return Digits.padded(year * 10_000 + month * 100 + day, 8)
    }

    /// `235900`.
    private static func basic(_ time: CivilTime, second: Int = 0) -> String {
        Digits.padded(time.hour * 10_000 + time.minute * 100 + second, 6)
    }

    /// `20230601T215900Z`.
    static func basic(_ instant: Instant) -> String {
        let (date, time, second) = instant.civil(offset: 0)
        return "\(basic(date))T\(basic(time, second: second))Z"
    }
}

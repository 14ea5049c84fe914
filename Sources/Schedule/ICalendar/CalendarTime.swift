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

    /// Appends `DTSTART`, and `DTEND` for whole days, which is the day after the last.
    func write(to output: inout [UInt8]) {
        switch self {
        case .moment(let date, let time):
            output.append("DTSTART;TZID=Europe/Brussels:")
            Self.write(date, to: &output)
            Self.write(time, second: 0, to: &output)
        case .days(let first, let last):
            output.append("DTSTART;VALUE=DATE:")
            Self.write(first, to: &output)
            output.append("\r\nDTEND;VALUE=DATE:")
            Self.write(last.adding(days: 1), to: &output)
        }
        output.append("\r\n")
    }

    /// `20230601T215900Z`.
    static func write(_ instant: Instant, to output: inout [UInt8]) {
        let (date, time, second) = instant.civil(offset: 0)
        write(date, to: &output)
        write(time, second: second, to: &output)
        output.append("Z")
    }

    /// `20230601`.
    private static func write(_ date: CivilDate, to output: inout [UInt8]) {
        let (year, month, day) = date.parts
        output.append(year * 10_000 + month * 100 + day, digits: 8)
    }

    /// `T235900`.
    private static func write(_ time: CivilTime, second: Int, to output: inout [UInt8]) {
        output.append("T")
        output.append(time.hour * 10_000 + time.minute * 100 + second, digits: 6)
    }
}

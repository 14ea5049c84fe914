/// A date as machines read it, in the forms that HTML allows for `<time datetime>`.
public enum ISO8601: Sendable, Hashable {
    /// `2023-06-01`.
    case date(CivilDate)
    /// A time in Belgium with its distance from UTC: `2023-06-01T23:59+02:00`.
    case moment(CivilDate, CivilTime)
    /// What a clock in Belgium shows at an instant: `2023-06-02T00:00:00+02:00`.
    case local(Instant)
    /// `2023-W23`.
    case week(ISOWeek)
}

extension ISO8601: CustomStringConvertible {
    /// The form that is written.
    public var description: String {
        switch self {
        case .date(let date): return date.description
        case .moment(let date, let time):
            let hours = Brussels.offset(at: Brussels.latestInstant(date, time)) / 3600
            let (year, month, day) = date.parts
            return Digits.filled(
                "0000-00-00T00:00+00:00", year, month, day, time.hour, time.minute, hours, 0)
        case .local(let instant):
            let (date, time, second) = Brussels.civil(instant)
            let (year, month, day) = date.parts
            return Digits.filled(
                "0000-00-00T00:00:00+00:00", year, month, day, time.hour, time.minute, second,
                Brussels.offset(at: instant) / 3600, 0)
        case .week(let week): return week.description
        }
    }
}

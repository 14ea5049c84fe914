/// Dates as machines read them, in the forms that HTML allows for `<time datetime>`.
public enum ISO8601 {
    /// `2023-06-01`.
    public static func date(_ date: CivilDate) -> String { date.description }

    /// A time in Belgium with its distance from UTC: `2023-06-01T23:59+02:00`.
    public static func moment(_ date: CivilDate, _ time: CivilTime) -> String {
        let hours = Brussels.offset(at: Brussels.latestInstant(date, time)) / 3600
        let (year, month, day) = date.parts
        return Digits.filled(
            "0000-00-00T00:00+00:00", year, month, day, time.hour, time.minute, hours, 0)
    }

    /// What a clock in Belgium shows at an instant, by RFC 3339: `2023-06-02T00:00:00+02:00`.
    public static func local(_ instant: Instant) -> String {
        let (date, time, second) = Brussels.civil(instant)
        let (year, month, day) = date.parts
        return Digits.filled(
            "0000-00-00T00:00:00+00:00", year, month, day, time.hour, time.minute, second,
            Brussels.offset(at: instant) / 3600, 0)
    }

    /// `2023-W23`.
    public static func week(_ week: ISOWeek) -> String { week.description }
}

/// The clock of Belgium: the time zone `Europe/Brussels`.
///
/// It is one hour ahead of UTC, and two hours from the last Sunday of March to the last Sunday of October, the
/// change being at 01:00 UTC (Directive 2000/84/EC). That rule is exact for the years 1996 to 2199 as the law
/// stands, and is applied to other years as if it always held. The zone data of the machine are never used.
public enum Brussels {
    private static let winter = 3600
    private static let summer = 7200

    /// How many seconds the clock is ahead of UTC: 3600 or 7200.
    public static func offset(at instant: Instant) -> Int {
        let (year, month, _) = instant.civil(offset: 0).date.parts
        switch month {
        case 3: return instant >= summerStart(year) ? summer : winter
        case 4...9: return summer
        case 10: return instant < summerEnd(year) ? summer : winter
        default: return winter
        }
    }

    /// What the clock shows at an instant.
    public static func civil(_ instant: Instant) -> (date: CivilDate, time: CivilTime, second: Int) {
        instant.civil(offset: offset(at: instant))
    }

    /// The instant at which the clock shows a date and time.
    ///
    /// Throws when the clock never shows it, in the night that summer time starts (02:00 to 02:59), or shows it
    /// twice, in the night that it ends (02:00 to 02:59).
    public static func instant(_ date: CivilDate, _ time: CivilTime) throws(CivilTimeError) -> Instant {
        let early = Instant(date, time, offset: summer)
        let late = Instant(date, time, offset: winter)
        // The clock changes in March and October alone, and on no first or last night that touches another month.
        switch date.month {
        case 4...9: return early
        case 11, 12, 1, 2: return late
        default: break
        }
        switch (offset(at: early) == summer, offset(at: late) == winter) {
        case (true, false): return early
        case (false, true): return late
        case (true, true):
            throw CivilTimeError(kind: .twice, date: date, time: time, earlier: early, later: late)
        case (false, false):
            throw CivilTimeError(kind: .skipped, date: date, time: time, earlier: early, later: late)
        }
    }

    /// The instant at which the day starts: 00:00, which the clock shows exactly once on every day.
    public static func startOfDay(_ date: CivilDate) -> Instant {
        latestInstant(date, .midnight)
    }

    /// The same as ``instant(_:_:)`` for times that are known to be sound; of two readings the later one.
    static func latestInstant(_ date: CivilDate, _ time: CivilTime) -> Instant {
        do {
            return try instant(date, time)
        } catch {
            return error.later
        }
    }

    /// The instant in a year at which summer time starts: 01:00 UTC on the last Sunday of March.
    public static func summerStart(_ year: Int) -> Instant { change(year, month: 3) }

    /// The instant in a year at which summer time ends: 01:00 UTC on the last Sunday of October.
    public static func summerEnd(_ year: Int) -> Instant { change(year, month: 10) }

    /// Both months have 31 days.
    private static func change(_ year: Int, month: Int) -> Instant {
        let last = CivilDate(year: year, month: month, day: 31) ?? .earliest
        let sunday = last.adding(days: -(last.weekday % 7))
        return Instant(sunday, CivilTime(minuteOfDay: 60), offset: 0)
    }
}

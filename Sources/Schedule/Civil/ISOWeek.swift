/// A week by ISO 8601: it starts on Monday, and week 1 is the one with the first Thursday of the year.
public struct ISOWeek: Sendable, Hashable {
    private let weekYear: Int16
    private let number: Int8

    /// The year that the week is counted in, which is the year of its Thursday.
    public var year: Int { Int(weekYear) }
    /// The number of the week, 1 to 52 or 53.
    public var week: Int { Int(number) }

    /// Makes a week; nil when the year has no such week: 2020 has a week 53, 2023 has not.
    public init?(year: Int, week: Int) {
        guard (1...9999).contains(year), week >= 1, week <= Self.count(in: year) else { return nil }
        weekYear = Int16(year)
        number = Int8(week)
    }

    /// Makes the week that a day is in.
    public init(containing date: CivilDate) {
        let thursday = date.adding(days: 4 - date.weekday)
        let year = thursday.year
        weekYear = Int16(year)
        number = Int8((thursday.dayNumber - Self.newYear(year).dayNumber) / 7 + 1)
    }

    /// The first day of the week; for week 1 it may lie in the year before.
    public var monday: CivilDate {
        let newYear = Self.newYear(year)
        let thursday = newYear.adding(days: (4 - newYear.weekday + 7) % 7)
        return thursday.adding(days: 7 * (week - 1) - 3)
    }

    /// The last day of the week; for the last week it may lie in the year after.
    public var sunday: CivilDate { monday.adding(days: 6) }

    /// The week after this one.
    public var next: ISOWeek { ISOWeek(containing: monday.adding(days: 7)) }

    /// How many weeks the year has, 52 or 53.
    public static func count(in year: Int) -> Int {
        // A year has 53 weeks when it starts on a Thursday, or on a Wednesday in a leap year.
        let start = newYear(year).weekday
        return start == 4 || (start == 3 && CivilDate.isLeap(year)) ? 53 : 52
    }

    private static func newYear(_ year: Int) -> CivilDate {
        CivilDate(year: year, month: 1, day: 1) ?? .earliest
    }
}

extension ISOWeek: Comparable {
    /// Earlier weeks come first.
    public static func < (a: ISOWeek, b: ISOWeek) -> Bool { (a.year, a.week) < (b.year, b.week) }
}

extension ISOWeek: CustomStringConvertible {
    /// The ISO 8601 form: `2023-W23`.
    public var description: String { Digits.filled("0000-W00", year, week) }
}

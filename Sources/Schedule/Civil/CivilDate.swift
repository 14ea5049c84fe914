/// A day on the calendar, such as 2023-06-01: no time, no zone, and so not an instant.
///
/// The calendar is the proleptic Gregorian one of ISO 8601, for the years 1 to 9999. Content is held to
/// ``contentYears``, the years for which the clock of Brussels is known.
public struct CivilDate: Sendable, Hashable {
    /// Days since 1970-01-01, in few bytes: a region has many dates.
    private let days: Int32

    /// Days since 1970-01-01, which is 0.
    public var dayNumber: Int { Int(days) }

    /// The years that a region file may name: the European rule for summer time holds from 1996.
    public static let contentYears = 1996...2199
    /// 0001-01-01.
    public static let earliest = CivilDate(unchecked: -719_162)
    /// 9999-12-31.
    public static let latest = CivilDate(unchecked: 2_932_896)

    /// Makes the day that is so many days after 1970-01-01, held within ``earliest`` and ``latest``.
    public init(dayNumber: Int) {
        self.init(unchecked: min(max(dayNumber, Self.earliest.dayNumber), Self.latest.dayNumber))
    }

    /// Makes a day from its parts; nil when there is no such day, as 2023-06-31, or the year is not 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        self.init(unchecked: Self.dayNumber(year, month, day))
    }

    private init(unchecked dayNumber: Int) {
        days = Int32(dayNumber)
    }

    /// The year, 1 to 9999.
    public var year: Int { parts.year }
    /// The month, 1 to 12.
    public var month: Int { parts.month }
    /// The day of the month, 1 to 31.
    public var day: Int { parts.day }

    /// The day of the week by ISO 8601: Monday is 1, Sunday is 7.
    public var weekday: Int {
        // Day 0, 1970-01-01, was a Thursday.
        ((dayNumber + 3) % 7 + 7) % 7 + 1
    }

    /// The ISO week that the day is in; around New Year it may belong to a neighbouring year.
    public var isoWeek: ISOWeek { ISOWeek(containing: self) }

    /// The day so many days later, or earlier when negative, held within ``earliest`` and ``latest``.
    public func adding(days: Int) -> CivilDate {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        guard !overflow else { return days > 0 ? .latest : .earliest }
        return CivilDate(dayNumber: sum)
    }

    /// How many days the month has; 0 when there is no such month.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        default: 0
        }
    }

    /// Whether the year has a 29 February.
    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}

extension CivilDate: Comparable {
    /// Earlier days come first.
    public static func < (a: CivilDate, b: CivilDate) -> Bool { a.dayNumber < b.dayNumber }
}

extension CivilDate: CustomStringConvertible {
    /// The ISO 8601 form: `2023-06-01`.
    public var description: String {
        let (year, month, day) = parts
        return Digits.filled("0000-00-00", year, month, day)
    }
}

// The sums count years from 1 March, so that the leap day comes last: March is month 0, February month 11.
extension CivilDate {
    /// The number of days from 0000-03-01 to 1970-01-01.
    private static let epochOffset = 719_468

    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let marchYear = month > 2 ? year : year - 1
        let marchMonth = (month + 9) % 12
        return firstDay(ofMarchYear: marchYear) + firstDay(ofMarchMonth: marchMonth) + day - 1 - epochOffset
    }

    /// Days from 0000-03-01 to 1 March of the year.
    private static func firstDay(ofMarchYear year: Int) -> Int {
        365 * year + year / 4 - year / 100 + year / 400
    }

    /// Days from 1 March to the first of the month: the lengths 31, 30, 31, 30, 31 repeat every 153 days.
    private static func firstDay(ofMarchMonth month: Int) -> Int {
        (153 * month + 2) / 5
    }

    /// Year, month and day at once, for those who need more than one of them.
    ///
    /// All sums are of numbers that are not negative, which is what makes their divisions cheap. A day counts for
    /// four: in quarters of a day a century of 36,524¼ days and a year of 365¼ have whole lengths.
    var parts: (year: Int, month: Int, day: Int) {
        let quarters = 4 * UInt32(dayNumber + Self.epochOffset) + 3
        let century = quarters / 146_097
        let ofCentury = quarters % 146_097 | 3
        let dayOfYear = ofCentury % 1461 / 4
        let marchMonth = (5 * dayOfYear + 2) / 153
        let isNextYear = marchMonth >= 10
        return (
            Int(100 * century + ofCentury / 1461) + (isNextYear ? 1 : 0),
            Int(isNextYear ? marchMonth - 9 : marchMonth + 3),
            Int(dayOfYear) - Self.firstDay(ofMarchMonth: Int(marchMonth)) + 1
        )
    }
}

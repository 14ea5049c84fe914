/// The public holidays of Belgium (law of 4 January 1974), on which no office is open.
public enum BelgianHoliday: String, Sendable, CaseIterable {
    case newYear = "New Year's Day"
    case easterSunday = "Easter Sunday"
    case easterMonday = "Easter Monday"
    case labourDay = "Labour Day"
    case ascension = "Ascension Day"
    case whitSunday = "Whit Sunday"
    case whitMonday = "Whit Monday"
    case nationalDay = "the National Day"
    case assumption = "the Assumption"
    case allSaints = "All Saints' Day"
    case armistice = "Armistice Day"
    case christmas = "Christmas Day"

    /// The holiday that a day is; nil for any other day.
    public init?(on date: CivilDate) {
        let (year, month, day) = date.parts
        switch (month, day) {
        case (1, 1): self = .newYear
        case (5, 1): self = .labourDay
        case (7, 21): self = .nationalDay
        case (8, 15): self = .assumption
        case (11, 1): self = .allSaints
        case (11, 11): self = .armistice
        case (12, 25): self = .christmas
        default:
            guard let easter = Self.easter(year),
                let movable = Self.movable(date.dayNumber - easter.dayNumber)
            else { return nil }
            self = movable
        }
    }

    private static func movable(_ daysAfterEaster: Int) -> BelgianHoliday? {
        switch daysAfterEaster {
        case 0: .easterSunday
        case 1: .easterMonday
        case 39: .ascension
        case 49: .whitSunday
        case 50: .whitMonday
        default: nil
        }
    }

    /// Easter Sunday of a year, by the rule of Gauss in the form of the Gregorian calendar (Meeus, Astronomical
    /// Algorithms, chapter 8).
    static func easter(_ year: Int) -> CivilDate? {
        let golden = year % 19
        let (century, ofCentury) = year.quotientAndRemainder(dividingBy: 100)
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
        let shift = (golden + 11 * epact + 22 * weekday) / 451
        let number = epact + weekday - 7 * shift + 114
        return CivilDate(year: year, month: number / 31, day: number % 31 + 1)
    }
}

import Schedule

/// The days on which public services in Flanders are closed.
enum BelgianHolidays {
    /// The name of the holiday that a day is; nil for most.
    static func name(of date: CivilDate) -> String? {
        let fixed: [(month: Int, day: Int, name: String)] = [
            (1, 1, "nieuwjaar"), (5, 1, "Dag van de Arbeid"), (7, 11, "feest van de Vlaamse Gemeenschap"),
            (7, 21, "nationale feestdag"), (8, 15, "O.L.V.-Hemelvaart"), (11, 1, "Allerheiligen"),
            (11, 11, "Wapenstilstand"), (12, 25, "Kerstmis"),
        ]
        if let found = fixed.first(where: { $0.month == date.month && $0.day == date.day }) {
            return found.name
        }
        guard let easter = easter(date.year) else { return nil }
        let moving = [(1, "paasmaandag"), (39, "O.L.H.-Hemelvaart"), (50, "pinkstermaandag")]
        return moving.first { easter.adding(days: $0.0) == date }?.1
    }

    /// Easter Sunday by the rule of Gauss and Oudin, for the Gregorian calendar.
    static func easter(_ year: Int) -> CivilDate? {
        let golden = year % 19
        let century = year / 100
        let epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30
        let moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11))
        let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7
        let offset = moon - weekday
        let month = 3 + (offset + 40) / 44
        return CivilDate(year: year, month: month, day: offset + 28 - 31 * (month / 4))
    }
}

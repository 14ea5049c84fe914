/// A day as it stands in a list, where month and year may be left to its neighbours: the `19` of
/// `19, 21 en 23 juni 2023`.
struct DutchPartialDate {
    var day: Int
    var month: Int?
    var year: Int?
    /// The weekday that is written, and its word.
    var weekday: (number: Int, word: String)?
    /// Whether the day is one on which it goes on if needed.
    var isOptional = false
    /// Whether it was written in numbers of which either could be the month: `4/5/2023`.
    var isDayFirst = false
    /// What was assumed about this day alone.
    var assumptions: [DutchAssumption] = []

    /// Fills in what days leave to each other: month and year from the next day that has them, else the year
    /// from the day before, else the year that is taken when there is none.
    ///
    /// Nil when a month or year is missing still, or a day does not exist or lies outside the years of content.
    static func complete(
        _ days: [DutchPartialDate], defaultYear: Int?
    ) -> (dates: [CivilDate], assumptions: [DutchAssumption])? {
        var assumptions: [DutchAssumption] = []
        let years = years(days)
        let months = filledFromNext(days.map(\.month))
        var dates: [CivilDate] = []
        if years.contains(where: { $0 == nil }), let defaultYear { assumptions.append(.year(defaultYear)) }
        for (index, partial) in days.enumerated() {
            guard let month = months[index], let year = years[index] ?? defaultYear,
                let date = CivilDate(year: year, month: month, day: partial.day),
                CivilDate.contentYears.contains(year)
            else { return nil }
            dates.append(date)
            assumptions += partial.assumptions
            if partial.isDayFirst { assumptions.append(.dayBeforeMonth(date)) }
            if let weekday = partial.weekday, weekday.number != date.weekday {
                assumptions.append(.weekday(weekday.word, date))
            }
        }
        return (dates, assumptions)
    }

    private static func years(_ days: [DutchPartialDate]) -> [Int?] {
        var years = filledFromNext(days.map(\.year))
        for index in years.indices.dropFirst() where years[index] == nil { years[index] = years[index - 1] }
        return years
    }

    private static func filledFromNext(_ values: [Int?]) -> [Int?] {
        var values = values
        for index in values.indices.dropLast().reversed() where values[index] == nil {
            values[index] = values[index + 1]
        }
        return values
    }
}

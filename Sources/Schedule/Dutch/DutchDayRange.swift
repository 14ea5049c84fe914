/// Writes two days with `tot en met` between them: `maandag 4 tot en met vrijdag 8 september 2023`.
struct DutchDayRange {
    let parts: [WordingPart]

    /// - Parameter lastYear: whether to write the year of the last day; that of the first is written when it differs.
    init(_ first: CivilDate, _ last: CivilDate, weekdays: Bool, lastYear: Bool = true) {
        let isSameYear = first.year == last.year
        let isSameMonth = isSameYear && first.month == last.month
        let wording = DutchWording()
        let weekday = weekdays ? "\(DutchNames.weekdays[first.weekday - 1]) " : ""
        let start =
            isSameMonth
            ? "\(weekday)\(first.day)" : wording.date(first, weekday: weekdays, year: !isSameYear)
        parts = [
            .time(start, datetime: .date(first)),
            .text(" tot en met "),
            .time(
                wording.date(last, weekday: weekdays, year: lastYear || !isSameYear),
                datetime: .date(last)),
        ]
    }
}

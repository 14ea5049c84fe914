/// Writes weeks with the days that they stand for: `week 20 en week 21 van 2023 (15 tot en met 28 mei)`.
struct DutchWeekRange {
    let parts: [WordingPart]

    init(_ first: ISOWeek, _ last: ISOWeek) {
        let isOneYear =
            first.year == last.year && last.sunday.year == last.year && first.monday.year == last.year
        parts =
            Self.numbers(first, last) + [.text(" (")]
            + DutchDayRange(first.monday, last.sunday, weekdays: false, lastYear: !isOneYear).parts + [
                .text(")")
            ]
    }

    private static func numbers(_ first: ISOWeek, _ last: ISOWeek) -> [WordingPart] {
        guard first != last else { return [week(first, year: true)] }
        return [
            week(first, year: first.year != last.year),
            .text(first.next == last ? " en " : " tot en met "),
            week(last, year: true),
        ]
    }

    private static func week(_ week: ISOWeek, year: Bool) -> WordingPart {
        .time("week \(week.week)" + (year ? " van \(week.year)" : ""), datetime: .week(week))
    }
}

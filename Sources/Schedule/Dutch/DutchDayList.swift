/// Writes days one after another, with the month and year only where they are needed.
struct DutchDayList {
    let parts: [WordingPart]

    init(_ days: [CivilDate], optional: [CivilDate]) {
        if days.count == 1, optional.isEmpty {
            parts = days.map { .time(DutchWording().date($0), datetime: .date($0)) }
            return
        }
        let isOneYear = (days + optional).allSatisfy { $0.year == days.first?.year }
        let certain = Self.list(days, lastYear: true)
        let possible = Self.list(optional, lastYear: !isOneYear)
        parts = certain + (possible.isEmpty ? [] : [.text(", zo nodig ook op ")] + possible)
    }

    /// `19, 21 en 23 juni 2023`, `30 december 2023 en 3 januari 2024`.
    private static func list(_ days: [CivilDate], lastYear: Bool) -> [WordingPart] {
        var parts: [WordingPart] = []
        for (index, day) in days.enumerated() {
            if index > 0 { parts.append(.text(index == days.count - 1 ? " en " : ", ")) }
            let next = index + 1 < days.count ? days[index + 1] : nil
            parts.append(.time(words(day, before: next, lastYear: lastYear), datetime: .date(day)))
        }
        return parts
    }

    /// A month and year that the next day repeats are left to it.
    private static func words(_ day: CivilDate, before next: CivilDate?, lastYear: Bool) -> String {
        let hasYear = next.map { $0.year != day.year } ?? lastYear
        if let next, next.year == day.year, next.month == day.month { return String(day.day) }
        return DutchWording().date(day, weekday: false, year: hasYear)
    }
}

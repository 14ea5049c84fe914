import Schedule
import Testing

@Suite struct ISOWeekTests {
    @Test(arguments: [
        ("2023-W01", "2023-01-02", "2023-01-08"), ("2020-W53", "2020-12-28", "2021-01-03"),
        ("2024-W01", "2024-01-01", "2024-01-07"), ("2025-W01", "2024-12-30", "2025-01-05"),
        ("2026-W53", "2026-12-28", "2027-01-03"), ("2023-W23", "2023-06-05", "2023-06-11"),
        ("2004-W53", "2004-12-27", "2005-01-02"),
    ])
    func daysOfAWeek(name: String, monday: String, sunday: String) throws {
        let numbers = name.split(separator: "-W").compactMap { Int($0) }
        let week = try #require(ISOWeek(year: numbers[0], week: numbers[1]))
        #expect(week.description == name)
        #expect(week.monday.description == monday)
        #expect(week.sunday.description == sunday)
    }

    @Test(arguments: [(2023, 53), (2023, 0), (2024, 53), (2020, 54), (2021, 53), (0, 1), (2023, -1)])
    func weeksThatDoNotExist(year: Int, week: Int) {
        #expect(ISOWeek(year: year, week: week) == nil)
    }

    @Test func everyDayIsInTheWeekThatHoldsIt() throws {
        for number in try day("1995-01-01").dayNumber...(try day("2200-12-31").dayNumber) {
            let date = CivilDate(dayNumber: number)
            let week = date.isoWeek
            guard week.monday <= date, date <= week.sunday, week.monday.weekday == 1,
                ISOWeek(year: week.year, week: week.week) == week,
                week.monday.adding(days: 3).year == week.year,
                week.next.monday == week.sunday.adding(days: 1)
            else {
                Issue.record("\(date) is not in \(week)")
                return
            }
        }
    }
}

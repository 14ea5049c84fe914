import Testing

@testable import Schedule

@Suite struct CivilDateTests {
    @Test(arguments: [
        (1970, 1, 1, 0, 4), (1969, 12, 31, -1, 3), (2000, 2, 29, 11016, 2), (2023, 6, 1, 19509, 4),
        (1, 1, 1, -719_162, 1), (9999, 12, 31, 2_932_896, 5), (2100, 2, 28, 47540, 7),
    ])
    func partsAndDayNumber(year: Int, month: Int, day: Int, number: Int, weekday: Int) throws {
        let date = try #require(CivilDate(year: year, month: month, day: day))
        #expect(date.dayNumber == number)
        #expect(date.weekday == weekday)
        #expect(CivilDate(dayNumber: number) == date)
    }

    @Test func everyDayOfTheCalendarFollowsTheOneBefore() throws {
        var expected = (year: 1, month: 1, day: 1)
        for number in CivilDate.earliest.dayNumber...CivilDate.latest.dayNumber {
            let date = CivilDate(dayNumber: number)
            let parts = date.parts
            guard parts == expected,
                CivilDate(year: parts.year, month: parts.month, day: parts.day)?.dayNumber == number
            else {
                Issue.record("\(number) is \(parts), not \(expected)")
                return
            }
            expected.day += 1
            if expected.day > CivilDate.length(ofMonth: expected.month, year: expected.year) {
                expected = (expected.year + expected.month / 12, expected.month % 12 + 1, 1)
            }
        }
    }

    @Test(arguments: [
        (2023, 2, 29), (1900, 2, 29), (2100, 2, 29), (2023, 6, 31), (2023, 13, 1), (2023, 0, 1), (2023, 1, 0),
        (0, 1, 1), (10000, 1, 1), (Int.max, 1, 1), (2023, 1, Int.max), (2023, Int.min, 1),
    ])
    func impossibleDays(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test func sumsStayOnTheCalendar() throws {
        let date = try day("2024-02-28")
        #expect(date.adding(days: 1).description == "2024-02-29")
        #expect(date.adding(days: 2).description == "2024-03-01")
        #expect(date.adding(days: -59).description == "2023-12-31")
        #expect(date.adding(days: .max) == .latest)
        #expect(date.adding(days: .min) == .earliest)
        #expect(CivilDate(dayNumber: .min) == .earliest)
    }

    @Test func printsFourDigitsOfTheYear() {
        #expect(CivilDate.earliest.description == "0001-01-01")
        #expect(CivilDate.latest.description == "9999-12-31")
    }
}

import Testing

@testable import Schedule

/// Public holidays of Belgium, compared with published lists.
@Suite struct BelgianHolidayTests {
    @Test(arguments: [
        (1999, 4, 4), (2000, 4, 23), (2008, 3, 23), (2011, 4, 24), (2023, 4, 9), (2024, 3, 31), (2025, 4, 20),
        (2038, 4, 25), (2285, 3, 22),
    ])
    func easterIsOnItsDay(year: Int, month: Int, day: Int) {
        #expect(BelgianHoliday.easter(year) == CivilDate(year: year, month: month, day: day))
    }

    @Test func allHolidaysOf2023() throws {
        let first = try #require(CivilDate(year: 2023, month: 1, day: 1))
        let found = (0..<365).compactMap { number -> String? in
            let date = first.adding(days: number)
            return BelgianHoliday(on: date).map { "\(date) \($0.rawValue)" }
        }
        #expect(
            found == [
                "2023-01-01 New Year's Day", "2023-04-09 Easter Sunday", "2023-04-10 Easter Monday",
                "2023-05-01 Labour Day", "2023-05-18 Ascension Day", "2023-05-28 Whit Sunday",
                "2023-05-29 Whit Monday", "2023-07-21 the National Day", "2023-08-15 the Assumption",
                "2023-11-01 All Saints' Day", "2023-11-11 Armistice Day", "2023-12-25 Christmas Day",
            ])
    }
}

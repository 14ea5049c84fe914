import Schedule
import Testing

@Suite struct BrusselsTests {
    @Test(arguments: [
        ("2023-03-26T00:59:59Z", "2023-03-26 01:59", 59), ("2023-03-26T01:00:00Z", "2023-03-26 03:00", 0),
        ("2023-10-29T00:59:59Z", "2023-10-29 02:59", 59), ("2023-10-29T01:00:00Z", "2023-10-29 02:00", 0),
        ("2023-06-01T21:59:00Z", "2023-06-01 23:59", 0), ("2023-12-31T23:00:00Z", "2024-01-01 00:00", 0),
    ])
    func whatTheClockShows(utc: String, shown: String, second: Int) throws {
        let civil = Brussels.civil(try instant(utc))
        #expect("\(civil.date) \(civil.time)" == shown)
        #expect(civil.second == second)
    }

    @Test func aTimeThatIsSkippedNamesBothInstants() throws {
        let error = #expect(throws: CivilTimeError.self) {
            try Brussels.instant(try day("2023-03-26"), try time("02:30"))
        }
        #expect(error?.identifier == "time.skipped")
        #expect(
            error?.message
                == "2023-03-26 02:30 does not exist: that night the clock goes from 02:00 to 03:00, so it could mean "
                + "01:30 (2023-03-26T00:30:00Z) or 03:30 (2023-03-26T01:30:00Z)")
        #expect(error?.help == "write 2023-03-26 01:30 or 2023-03-26 03:30")
    }

    @Test func aTimeThatComesTwiceNamesBothInstants() throws {
        let error = #expect(throws: CivilTimeError.self) {
            try Brussels.instant(try day("2023-10-29"), try time("02:30"))
        }
        #expect(error?.identifier == "time.twice")
        #expect(
            error?.message
                == "2023-10-29 02:30 comes twice: that night the clock goes back from 03:00 to 02:00, so it could mean "
                + "2023-10-29T00:30:00Z or 2023-10-29T01:30:00Z")
        #expect(error?.help == "choose a time before 02:00 or from 03:00 on")
    }

    @Test(arguments: ["01:59", "03:00"])
    func theEdgesOfAChangeAreSound(text: String) throws {
        _ = try Brussels.instant(try day("2023-03-26"), try time(text))
        _ = try Brussels.instant(try day("2023-10-29"), try time(text))
    }

    @Test func daysHave23Or25HoursWhenTheClockChanges() throws {
        func hours(_ text: String) throws -> Int64 {
            let date = try day(text)
            let end = Brussels.startOfDay(date.adding(days: 1))
            return (end.secondsSinceEpoch - Brussels.startOfDay(date).secondsSinceEpoch) / 3600
        }
        #expect(try hours("2023-03-26") == 23)
        #expect(try hours("2023-10-29") == 25)
        #expect(try hours("2023-06-01") == 24)
    }

    @Test func everyMinuteRoundADayOfChangeReadsBack() throws {
        for date in [try day("2023-03-26"), try day("2023-10-29"), try day("2024-02-29")] {
            for minute in 0..<1440 {
                let time = try #require(CivilTime(hour: minute / 60, minute: minute % 60))
                guard let instant = try? Brussels.instant(date, time) else {
                    #expect(time.hour == 2)
                    continue
                }
                let civil = Brussels.civil(instant)
                #expect(civil.date == date && civil.time == time && civil.second == 0)
            }
        }
    }
}

import Schedule
import Testing

@Suite struct WhenFormTests {
    @Test func everyForm() throws {
        let week = try #require(ISOWeek(year: 2023, week: 23))
        let forms: [(String, When)] = [
            ("2023-06-01 23:59", .moment(try day("2023-06-01"), try time("23:59"))),
            ("2023-06-01T23:59", .moment(try day("2023-06-01"), try time("23:59"))),
            ("  2023-06-01   00:00 ", .moment(try day("2023-06-01"), .midnight)),
            ("2023-06-01", .day(try day("2023-06-01"))),
            ("2024-02-29", .day(try day("2024-02-29"))),
            ("2023-09-04 / 2023-09-08", .interval(try day("2023-09-04"), try day("2023-09-08"))),
            ("2023-09-04/2023-09-08", .interval(try day("2023-09-04"), try day("2023-09-08"))),
            ("2023-09-04 / 2023-09-04", .day(try day("2023-09-04"))),
            ("2023-W23", .weeks(week, week)),
            ("2023-W23 / 2023-W24", .weeks(week, week.next)),
            ("before 2023-07-15", .before(Bound(try day("2023-07-15")))),
            ("by 2023-06-16 17:00", .by(Bound(try day("2023-06-16"), try time("17:00")))),
            ("from 2023-06-28", .from(Bound(try day("2023-06-28")))),
            ("From 2023-06-28T09:00", .from(Bound(try day("2023-06-28"), try time("09:00")))),
            ("decision + 14 days", .after(.decision, days: 14)),
            ("decision + 1 day", .after(.decision, days: 1)),
            ("open-house+3 days", .after(.other("open-house"), days: 3)),
            ("tba", .toBeAnnounced),
            ("TBA", .toBeAnnounced),
        ]
        for (text, when) in forms { #expect(try When.parse(text) == when, "\(text)") }
    }
}

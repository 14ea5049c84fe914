import Schedule
import Testing

@Suite struct InstantTests {
    @Test(arguments: [
        ("2023-06-01T21:59:00Z", "2023-06-01T21:59:00Z"), ("2023-06-01T23:59+02:00", "2023-06-01T21:59:00Z"),
        ("2024-01-01T00:30:05+01:00", "2023-12-31T23:30:05Z"),
        ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
        ("2023-12-31T20:00:00-05:30", "2024-01-01T01:30:00Z"),
        ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
        ("2023-06-01T21:59:59.999Z", "2023-06-01T21:59:59Z"),
        ("2023-06-01t23:59:00.5+02:00", "2023-06-01T21:59:00Z"),
        ("2023-06-01t21:59z", "2023-06-01T21:59:00Z"),
    ])
    func readsAndWrites(text: String, utc: String) throws {
        #expect(try instant(text).iso == utc)
    }

    @Test(arguments: [
        "", "2023-06-01", "2023-06-01T21:59:00", "2023-06-01 21:59:00Z", "2023-06-31T00:00:00Z",
        "2023-06-01T24:00:00Z", "2023-06-01T21:59:61Z", "2023-06-01T21:59:00Zx", "2023-06-01T21:59:00+2",
        "２023-06-01T21:59:00Z", "2023-06-01T21:59:00.Z", "2023-06-01T21:59.5Z",
    ])
    func refuses(text: String) {
        #expect(Instant(iso: text) == nil)
    }

    @Test func countsFromTheEpoch() {
        #expect(Instant(secondsSinceEpoch: 0).iso == "1970-01-01T00:00:00Z")
        #expect(Instant(secondsSinceEpoch: -1).iso == "1969-12-31T23:59:59Z")
        #expect(Instant(iso: "2023-06-01T22:00:00Z")?.secondsSinceEpoch == 1_685_656_800)
    }

    @Test func extremesAreHeldOnTheCalendar() {
        #expect(Instant(secondsSinceEpoch: .max).iso.hasPrefix("9999-12-31T"))
        #expect(Instant(secondsSinceEpoch: .min).iso.hasPrefix("0001-01-01T"))
        #expect(Brussels.civil(Instant(secondsSinceEpoch: .max)).date == .latest)
        #expect(Instant(secondsSinceEpoch: .max).adding(seconds: 1).secondsSinceEpoch == .max)
    }
}

import Schedule
import Testing

@Suite struct ExtentTests {
    /// Notation, earliest and latest day, start and end in UTC.
    @Test(arguments: [
        ("2023-06-01 17:00", "2023-06-01", "2023-06-01", "2023-06-01T15:00:00Z", "2023-06-01T15:01:00Z"),
        ("2023-06-01", "2023-06-01", "2023-06-01", "2023-05-31T22:00:00Z", "2023-06-01T22:00:00Z"),
        ("2023-03-26", "2023-03-26", "2023-03-26", "2023-03-25T23:00:00Z", "2023-03-26T22:00:00Z"),
        (
            "2023-10-27 / 2023-10-29", "2023-10-27", "2023-10-29", "2023-10-26T22:00:00Z",
            "2023-10-29T23:00:00Z"
        ),
        ("2020-W53", "2020-12-28", "2021-01-03", "2020-12-27T23:00:00Z", "2021-01-03T23:00:00Z"),
        ("before 2023-07-15", "–", "2023-07-14", "–", "2023-07-14T22:00:00Z"),
        ("before 2024-01-01 00:00", "–", "2023-12-31", "–", "2023-12-31T23:00:00Z"),
        ("before 2023-07-15 17:00", "–", "2023-07-15", "–", "2023-07-15T15:00:00Z"),
        ("before 2023-07-15 23:59", "–", "2023-07-15", "–", "2023-07-15T22:00:00Z"),
        ("by 2023-07-15", "–", "2023-07-15", "–", "2023-07-15T22:00:00Z"),
        ("by 2023-07-15 17:00", "–", "2023-07-15", "–", "2023-07-15T15:01:00Z"),
        ("from 2023-06-28", "2023-06-28", "–", "2023-06-27T22:00:00Z", "–"),
        ("from 2023-06-28 09:00", "2023-06-28", "–", "2023-06-28T07:00:00Z", "–"),
    ])
    func limits(notation: String, earliest: String, latest: String, start: String, end: String) throws {
        let extent = try #require(Extent(of: try When.parse(notation)))
        #expect(extent.earliestDate?.description ?? "–" == earliest)
        #expect(extent.latestDate?.description ?? "–" == latest)
        #expect(extent.start?.iso ?? "–" == start)
        #expect(extent.end?.iso ?? "–" == end)
    }

    @Test func optionalDaysCount() throws {
        let extent = try #require(
            Extent(of: try When.days(["2023-09-13"], optional: ["2023-09-14", "2023-09-15"])))
        #expect(extent.earliestDate == (try day("2023-09-13")))
        #expect(extent.latestDate == (try day("2023-09-15")))
    }

    @Test func someDatesHaveNoLimits() {
        #expect(Extent(of: .toBeAnnounced) == nil)
        #expect(Extent(of: .after(.decision, days: 14)) == nil)
    }
}

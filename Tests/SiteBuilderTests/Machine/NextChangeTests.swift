import Content
import Schedule
import Testing

@testable import SiteBuilder

@Suite struct NextChangeTests {
    private func next(_ regions: [Region], at now: String) throws -> NextChange? {
        let programme = try Call.site(regions).programme
        return NextChange(programme, after: try #require(Instant(iso: now)))
    }

    private func regions() throws -> [Region] {
        [
            try Call.region("Berg", [("launch", "2023-04-21"), ("deadline", "2023-06-01 23:59")]),
            try Call.region("Dal", [("launch", "2023-06-02"), ("deadline", "2023-06-30")]),
            try Call.region(
                "Heuvel", [("launch", "2023-04-21"), ("deadline", "tba")], updates: ["2023-05-02"]),
        ]
    }

    @Test func namesNews() throws {
        let launch = try #require(try next(regions(), at: "2023-04-01T00:00:00Z"))
        #expect(launch.instant.iso == "2023-04-20T22:00:00Z")
        #expect(launch.reason == .news)
        #expect(launch.regions.map(\.text) == ["berg", "heuvel"])
        let correction = try #require(try next(regions(), at: "2023-05-01T00:00:00Z"))
        #expect(correction.instant.iso == "2023-05-01T22:00:00Z")
        #expect(correction.regions.map(\.text) == ["heuvel"])
    }

    @Test func namesTheEndOfAMonth() throws {
        let month = try #require(try next(regions(), at: "2023-04-25T00:00:00Z"))
        #expect(month.instant.iso == "2023-04-30T22:00:00Z")
        #expect(month.reason == .month)
        #expect(month.regions.isEmpty)
    }

    @Test func namesTheDeadlineWhenBothComeAtOnce() throws {
        let both = try #require(try next(regions(), at: "2023-06-01T12:00:00Z"))
        #expect(both.instant.iso == "2023-06-01T22:00:00Z")
        #expect(both.reason == .deadline)
        #expect(both.regions.map(\.text) == ["berg"])
    }

    @Test func endsWithTheLastMonth() throws {
        #expect(try next(regions(), at: "2023-07-01T00:00:00Z") == nil)
    }
}

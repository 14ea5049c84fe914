import Content
import Schedule
import Testing

@testable import SiteBuilder

@Suite struct RegionOrderTests {
    private func order(_ deadlines: [String], at now: String) throws -> RegionOrder {
        let regions = try deadlines.map { deadline in
            try Call.region("Regio", [("launch", "2023-01-01"), ("deadline", deadline)])
        }
        return RegionOrder(regions, at: try #require(Instant(iso: now)))
    }

    @Test func theNearestDeadlineIsFirst() throws {
        let order = try order(["2023-09-01 23:59", "2023-06-01 23:59"], at: "2023-05-01T00:00:00Z")
        #expect(order.positions == [1, 0])
        #expect(order.ranks == [1, 0])
        #expect(order.currentCount == 2)
    }

    @Test func openOnesComeBeforeAnnouncedOnes() throws {
        let regions = try [
            Call.region("Straks", [("launch", "2023-05-15"), ("deadline", "2023-06-01 23:59")]),
            Call.region("Later", [("launch", "2023-05-15"), ("deadline", "2023-05-20 23:59")]),
            Call.region("Open", [("launch", "2023-04-15"), ("deadline", "2023-09-01 23:59")]),
            Call.region("Eerst", [("launch", "2023-05-02"), ("deadline", "2023-10-01 23:59")]),
        ]
        let order = RegionOrder(regions, at: try #require(Instant(iso: "2023-05-01T00:00:00Z")))
        #expect(order.positions == [2, 3, 1, 0])
        #expect((order.openCount, order.announcedCount, order.currentCount) == (1, 3, 4))
    }

    @Test func closedOnesComeLastTheLatestFirst() throws {
        let order = try order(
            ["2023-05-12 23:59", "tba", "2023-06-01 23:59", "2023-09-01 23:59"], at: "2023-06-02T00:00:00Z")
        #expect(order.positions == [3, 1, 2, 0])
        #expect(order.currentCount == 2)
    }

    @Test func aCallClosesAtTheEndOfItsLastMinute() throws {
        #expect(try order(["2023-06-01 23:59"], at: "2023-06-01T21:59:59Z").currentCount == 1)
        #expect(try order(["2023-06-01 23:59"], at: "2023-06-01T22:00:00Z").currentCount == 0)
    }

    @Test func equalsKeepTheirAlphabeticalOrder() throws {
        let order = try order(Array(repeating: "2023-06-01 23:59", count: 4), at: "2023-05-01T00:00:00Z")
        #expect(order.positions == [0, 1, 2, 3])
    }
}

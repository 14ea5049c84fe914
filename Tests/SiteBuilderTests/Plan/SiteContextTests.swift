import Content
import Schedule
import Testing

@testable import SiteBuilder

@Suite struct SiteContextTests {
    private static let programme = Programme(
        title: "Oproep", regions: [], personas: [], pages: [], municipalities: [],
        body: TextReference(path: "Content/programma.md", bodyOffset: 0, fingerprint: FileFingerprint(of: []))
    )

    @Test(arguments: [
        ("https://voorbeeld.be/oproep/", "/oproep/"), ("https://voorbeeld.be", "/"),
        ("https://addenda.example/oproep/", ""), (nil, ""),
    ])
    func theNotFoundPageKnowsWhereTheSiteIs(baseURL: String?, root: String) async throws {
        let site = SiteContext(
            programme: Self.programme, now: Instant(secondsSinceEpoch: 0),
            baseURL: try baseURL.map { try BaseURL($0) }, banners: [])
        #expect(site.root(of: .notFound) == root)
        #expect(site.root(of: .personas) == "../")
    }

    /// The moment of building, and whether to ask after the deadline of each region which others are open.
    @Test(arguments: [
        ("2023-05-20T12:00:00Z", [true, false, true]), ("2023-06-09T21:59:59Z", [true, false, true]),
        ("2023-06-09T22:00:00Z", [false, false, false]),
    ])
    func othersAreOpenAsLongAsOneIs(now: String, expected: [Bool]) throws {
        let regions = try [("Dal", "2023-06-01"), ("Heuvel", "2023-06-09"), ("Vallei", "tba")].map {
            try Call.region($0, [("launch", "2023-04-21"), ("deadline", $1)])
        }
        let site = try Call.site(regions, at: now)
        #expect(regions.map { site.mayOthersBeOpen(after: $0.schedule.deadline) } == expected)
    }
}

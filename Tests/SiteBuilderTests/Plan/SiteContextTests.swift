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
}

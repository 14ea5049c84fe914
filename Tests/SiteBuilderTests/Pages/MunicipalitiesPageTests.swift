import Content
import Schedule
import Testing

@testable import SiteBuilder

@Suite struct MunicipalitiesPageTests {
    private func page(_ names: [String]) throws -> MunicipalitiesPage {
        var programme = Programme(
            title: "Oproep", regions: [], personas: [], pages: [], municipalities: [],
            body: TextReference(
                path: "Content/programma.md", bodyOffset: 0, fingerprint: FileFingerprint(of: [])))
        programme.municipalities = names.map {
            Municipality(name: $0, slug: Slug(fromName: $0), regions: [])
        }
        let now = try #require(Instant(iso: "2023-05-01T00:00:00Z"))
        return MunicipalitiesPage(
            in: SiteContext(programme: programme, now: now, baseURL: nil, banners: []))
    }

    @Test func namesStandUnderTheirLetter() throws {
        let page = try page(["Eeklo", "Écaussinnes", "’s-Gravenvoeren", "Schoten"])
        #expect(page.letters.map(\.title) == ["E", "S"])
        #expect(page.letters.map(\.id) == ["letter-e", "letter-s"])
        #expect(
            page.letters.map { $0.municipalities.map(\.name) } == [
                ["Eeklo", "Écaussinnes"], ["’s-Gravenvoeren", "Schoten"],
            ])
        #expect(page.count == "4 gemeenten")
    }

    @Test func oneIsCountedAsOne() throws {
        #expect(try page(["As"]).count == "1 gemeente")
        #expect(try page([]).letters.isEmpty)
    }
}

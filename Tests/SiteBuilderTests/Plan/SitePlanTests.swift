import Content
import Testing

@testable import SiteBuilder

@Suite struct SitePlanTests {
    private func plan(_ files: [String], baseURL: BaseURL? = nil) -> SitePlan {
        let body = TextReference(
            path: "Content/programma.md", bodyOffset: 0, fingerprint: FileFingerprint(of: []))
        let programme = Programme(
            title: "Oproep", regions: [], personas: [], pages: [], municipalities: [],
            files: files.map { AttachedFile(path: $0, byteCount: 1) }, body: body)
        return SitePlan(programme, assets: [], baseURL: baseURL)
    }

    @Test func tellsOnceWhichFileIsInTheWayOfAFolder() {
        #expect(
            plan(["kaart", "kaart/a.png", "kaart/b.png", "kaart/c/d.png"]).diagnostics.map(\.message) == [
                "Content/bestand/kaart and Content/bestand/kaart/a.png need kaart as a file and as a folder"
            ])
    }

    @Test func tellsOfEveryFileThatWantsATakenPlace() {
        #expect(
            plan(["index.html", "Kaart.png", "kaart.png"]).diagnostics.map(\.message) == [
                "Content/bestand/Kaart.png and Content/bestand/kaart.png both become kaart.png",
                "Content/bestand/index.html and the site's own index.html both become index.html",
            ])
    }

    @Test func listsPagesForSearchEnginesOnly() throws {
        let plan = plan(["a.pdf"], baseURL: try BaseURL("https://dal.be/"))
        #expect(plan.indexedPages == [.home, .personas, .municipalities, .calendar, OpenDataPage.address])
        #expect(plan.pageCount == 6)
        #expect(
            plan.files.map(\.path) == [
                "a.pdf", "data/regios.json", "index.html", "persona/index.html", "gemeenten/index.html",
                "kalender/index.html", "404.html", "open-data/index.html", "kalender.ics", "sitemap.xml",
                "feed.atom", "robots.txt", "data/regios.schema.json", "data/next-change.json",
                "manifest.webmanifest",
            ])
    }

    @Test func hasAFeedAndASitemapOnlyWhenItKnowsItsAddress() {
        let paths = plan([]).files.map(\.path)
        #expect(!paths.contains("feed.atom"))
        #expect(!paths.contains("sitemap.xml"))
        #expect(paths.contains("data/regios.json"))
    }
}

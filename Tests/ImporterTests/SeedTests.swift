import Foundation
import SiteBuilder
import Testing

@testable import Importer

/// The five published addenda, from the folder that `ADDENDA_SEEDS` names; skipped when it names none.
@Suite(.enabled(if: TestFolders.seeds != nil, "ADDENDA_SEEDS names the folder of the published addenda"))
struct SeedTests {
    @Test(arguments: SeedDocument.all)
    func everyFactIsFoundAndNoOther(_ seed: SeedDocument) throws {
        let expected = FactPair.pairs(try seed.expected())
        let found = FactPair.pairs(try seed.recognised().facts)
        #expect(expected.subtracting(found).sorted() == [])
        #expect(found.subtracting(expected).sorted() == [])
    }

    @Test func contradictionsAreAsked() throws {
        for (seed, region) in zip(SeedDocument.all, try SeedDocument.imported()) {
            let asked = (region.report.entries(.assumed) + region.report.entries(.unsure)).map(\.text)
            for question in try seed.expected().questions {
                #expect(asked.contains { $0.contains(question) }, "\(region.title): \(question)")
            }
        }
    }

    /// The same name can stand for different profiles.
    @Test func sharedPersonasAreAsked() throws {
        let leuven = try #require(try SeedDocument.imported().first { $0.title == "Leuven" })
        #expect(leuven.report.entries(.unsure).contains { $0.text.contains("Jeroen (PajoTARL)") })
    }

    /// Words in are words out, in order, but for those that are listed as dropped.
    @Test func noWordIsLostOrMoved() throws {
        for (seed, region) in zip(SeedDocument.all, try SeedDocument.imported()) {
            let dropped = Set(region.report.entries(.dropped).compactMap(\.source?.line))
            let lines = try seed.text().split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .filter { !dropped.contains($0.offset + 1) }.map { String($0.element) }
            #expect(PageWords.words(of: lines.joined(separator: "\n")) == BodyWords.words(of: region))
        }
    }

    @Test func pagesHaveEveryWordInOrder() async throws {
        let regions = try SeedDocument.imported()
        let site = try await ImportedSite(regions)
        guard case .published(_, let report) = site.outcome else {
            Issue.record("the site is not built: \(site.outcome)")
            return
        }
        #expect(!report.hasErrors)
        for (seed, region) in zip(SeedDocument.all, regions) {
            let page = PageWords.words(ofHTML: try #require(site.pages["\(region.slug)"]))
            let dropped = Set(region.report.entries(.dropped).compactMap(\.source?.line))
            let lines = try seed.text().split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .filter { !dropped.contains($0.offset + 1) }.map { String($0.element) }
            #expect(PageWords.missing(PageWords.words(ofLines: lines), in: page) == [])
        }
    }
}

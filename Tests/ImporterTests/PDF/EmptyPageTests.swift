import Disk
import Testing

@testable import Importer

/// Pages of a PDF without text.
@Suite struct EmptyPageTests {
    private func questions(_ pages: [String]) throws -> [String] {
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        let html = pages.joined(separator: "<div style='break-after: page'></div>")
        let region = try importer.recognise(
            MadeDocument.pdf(html: "<p>Lokaal werkingsgebied: Beelddal (Oever, Brug)</p>" + html),
            name: "proef")
        return try importer.file(of: region).report.entries(.unsure).map(\.text)
    }

    private let picture =
        "<svg width='200' height='200'><rect width='200' height='200' fill='navy'/></svg>"

    @Test func aPageThatIsAPictureIsAsked() throws {
        let asked = try questions(["<p>Een zin.</p>", picture, "<p>Nog een zin.</p>"])
        #expect(asked.contains("page 2 has no text: is it a picture, as a scanner makes it?"))
    }

    @Test func theLastPageIsAskedToo() throws {
        #expect(try questions(["<p>Een zin.</p>", picture]).contains { $0.hasPrefix("page 2 has no text") })
        #expect(
            try !questions(["<p>Een zin.</p>", "<p>Nog een.</p>"]).contains { $0.contains("has no text") })
    }
}

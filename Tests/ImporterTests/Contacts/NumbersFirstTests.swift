import Disk
import Testing

@testable import Importer

/// Cards on which the number stands above the name.
@Suite struct NumbersFirstTests {
    private func questions(_ lines: [String]) throws -> [String] {
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        let text =
            "Lokaal werkingsgebied: Zandhoek\n\nLokale contactpersonen\n\n" + lines.joined(separator: "\n\n")
        let region = try importer.recognise(Array(text.utf8), name: "proef")
        return try importer.file(of: region).report.entries(.unsure).map(\.text)
    }

    @Test func whoseTheyAreIsAsked() throws {
        let asked = try questions([
            "T: 014 28 50 50 | E: joris.wouters@oever.example | Joris Wouters",
            "T: 014 28 60 60 | E: katrien.smets@oever.example | Katrien Smets",
        ])
        #expect(asked.contains { $0.hasPrefix("numbers and addresses stand before names here") })
    }

    @Test func namesInFrontAreNotAskedAbout() throws {
        let asked = try questions([
            "Joris Wouters, 014 28 50 50, joris.wouters@oever.example",
            "Katrien Smets, 014 28 60 60, katrien.smets@oever.example",
        ])
        #expect(!asked.contains { $0.hasPrefix("numbers and addresses stand before names here") })
    }
}

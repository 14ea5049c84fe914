import Disk
import Testing

@testable import Importer

/// Contacts as they stand on cards: with the number above the name, or broken at the edge of the card.
@Suite struct ContactCardTests {
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

    @Test func namesAndAddressesThatBreakOffAreAsked() throws {
        let asked = try questions(["Joris Wouters-, VDAB Kempen, joris.wouters@, 0470 11 22 33"])
        #expect(asked.contains { $0.hasPrefix("“Joris Wouters-” breaks off") })
        #expect(asked.contains { $0.contains("joris.wouters@” has a part of an address") })
    }

    @Test func namesInFrontAreNotAskedAbout() throws {
        let asked = try questions([
            "Joris Wouters, 014 28 50 50, joris.wouters@oever.example",
            "Katrien Smets, 014 28 60 60, katrien.smets@oever.example",
        ])
        #expect(!asked.contains { $0.hasPrefix("numbers and addresses stand before names here") })
    }
}

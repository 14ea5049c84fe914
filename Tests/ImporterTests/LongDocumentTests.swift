import Disk
import Testing

@testable import Importer

/// Documents that repeat what is costly to recognise end soon: each of these took minutes, or gigabytes, once.
@Suite struct LongDocumentTests {
    private func recognised(_ text: String) throws -> RecognisedRegion {
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        return try importer.recognise(Array(text.utf8), name: "klad/proef.txt")
    }

    /// Long sentences among those on submission, which are looked at in several ways.
    private static func section(_ line: String) -> String {
        "Contactpersoon\n\nDien je kandidatuur in.\n\n" + String(repeating: line + "\n\n", count: 100)
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            String(repeating: "Noden Dienstverlening\n", count: 400),
            String(repeating: "lang-\n", count: 4_900),
            Self.section(String(repeating: "1, 2, 3 en 4 juni 2023 ", count: 60)),
            Self.section(String(repeating: "> ", count: 200)),
            Self.section(String(repeating: "60% vindt deze uitdaging herkenbaar en ", count: 30)),
            Self.section(String(repeating: "a.b.c.d@", count: 150)),
        ])
    func repeatedLines(lines: String) throws {
        #expect(try recognised("Lokaal werkingsgebied: Genk.\n\n" + lines).title.hasPrefix("Genk"))
    }

    @Test(.timeLimit(.minutes(1))) func namesBehindManyArticles() {
        #expect(NameList.names(in: String(repeating: "gemeente ", count: 40_000) + "Genk") == ["Genk"])
    }

    /// The file of a region may have 1 MiB, so more text could not be built.
    @Test func moreTextThanARegionMayHave() throws {
        let line = String(repeating: "woord ", count: 1_000) + "\n"
        let text = "Lokaal werkingsgebied: Genk\n" + String(repeating: line, count: 180)
        #expect(text.utf8.count > DocumentLimit.bytes)
        let fault = try #require(throws: ImportFault.self) { try recognised(text) }
        #expect(fault.identifier == "import.too-large")
    }
}

import Content
import Diagnostics
import Disk
import Foundation
import Testing

@testable import Importer

/// Documents that nobody would write: whatever the lines are, no word is lost and the file can be read.
@Suite struct RandomDocumentTests {
    private static let pieces = [
        "Regio-uitdagingen", "Regio-uitdaging 1 gebaseerd op persona Roy", "● Regio-uitdaging 7",
        "Lokale Analyse",
        "Lokale timing", "Deadline kandidaturen 1 juni 2023 om 23u59", "Deadline kandidaturen",
        "Weerwoord einddatum + 14 dagen",
        "14 dagen na ‘x’", "Noden Dienstverlening", "Werk  Een coach.", "Naam      Telefoon      Rol",
        "An Een    03 123 45 67    baas",
        "➔ een item:", "◆ nog een", "1. eerste", "b) tweede", "… we zien", "…", "---", "| a | b |",
        "een afgebroken woord be-",
        "gin",
        "gewone tekst die lang genoeg is om een regel te vullen met woorden, en nog wat woorden erbij tot het einde",
        "# geen kop", "```", "<!-- review: x -->", "[in te vullen: iets]", "Lokale contactpersoon",
        "an@hof.example", "o", "o lijst",
        "12", "\u{C}", "Capacity Building Lokale Partnerschappen", "Regio-uitdaging 1: 60% herkenbaar",
        "60% 40% herkenbaar",
        "https://x.example/_a_", "(open haakje", "DRIE HOOFDLETTERS", "2.1 Genummerd",
        "Infosessie: 3 mei 2023", "Lancering addendum 3 juli 2023", "Beslissing: 10 dagen na het weerwoord",
        "Pitches en jury week 53", "Infosessie: 4 mei 2023",
        "Lokaal werkingsgebied:", "Lokale besturen: a, B, b", "title: x", "Later toe te voegen:",
        "    ingesprongen", "&amp; \\ ` * _ ~",
    ]

    private static func lines(_ random: inout SplitMix) -> String {
        (0..<random.number(below: 40)).map { _ in
            let line = pieces[random.number(below: pieces.count)]
            let indent = String(repeating: " ", count: random.number(below: 3) * random.number(below: 4))
            return indent + line + (random.number(below: 3) == 0 ? "\n" : "")
        }.joined(separator: "\n")
    }

    /// With a contact and an address, so that they are no drafts, they make a site.
    @Test func theyBuild() async throws {
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        var random = SplitMix(state: 5)
        let regions = try (0..<40).map { number in
            let text = """
                Lokaal werkingsgebied: Proef \(number) (Aa, Bee)

                Regio-uitdaging 1 gebaseerd op persona Roy

                Hoe vindt Roy werk?

                \(Self.lines(&random))

                Lokale contactpersoon

                An Een, an@hof.example

                U dient uw kandidatuur in via e-mail: an@hof.example
                """
            return try importer.file(of: importer.recognise(Array(text.utf8), name: "proef.txt"))
        }
        let site = try await ImportedSite(regions)
        guard case .published = site.outcome else {
            Issue.record("the site is not built: \(site.errors)")
            return
        }
        #expect(site.pages.count >= 30)
    }

    @Test(arguments: 0..<20) func nothingIsLost(seed: UInt64) throws {
        let project = try ProjectFolder(TestFolders.repository.path)
        let importer = RegionImporter(project: project)
        var random = SplitMix(state: seed &* 977)
        for _ in 0..<5 {
            let text = "Begin van de tekst\n" + Self.lines(&random)
            let region = try importer.recognise(Array(text.utf8), name: "proef.txt")
            let file = try importer.file(of: region)
            let found = RegionFileCheck(project: project).diagnostics(
                of: SourceFile.text(file), slug: file.slug)
            guard !found.contains(where: { $0.severity == .error }) else {
                Issue.record("\(found.map(\.message)):\n\(text)\n\n\(file.text)")
                return
            }
            let dropped = Set(file.report.entries(.dropped).compactMap(\.source?.line))
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .filter { !dropped.contains($0.offset + 1) }.map { String($0.element) }
            let lost = WordCount.missing(
                PageWords.words(ofLines: lines).filter { $0 != "o" }, in: BodyWords.words(of: file))
            #expect(lost == [], "\(text)\n\n\(file.text)")
        }
    }
}

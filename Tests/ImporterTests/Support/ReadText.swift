import Disk

@testable import Importer

/// A small addendum of a region that does not exist, with other words in one of its parts.
struct ReadText {
    let region: RecognisedRegion
    let imported: ImportedRegion

    /// Makes and reads it.
    ///
    /// - Parameters:
    ///   - head: the lines below its title.
    ///   - challenges: the lines on challenges.
    ///   - contact: the lines on contact and submission.
    init(
        head: String = "Lokaal werkingsgebied: Grasveld\nLokale besturen: Oever, Brug en Hoeve",
        challenges: String = "Regio-uitdaging 1 gebaseerd op persona Bas\n\nHoe helpen we Bas?",
        contact: String = "Neem contact op met Lina Bos, lina.bos@oever.example, 02 365 94 00\n\n"
            + "Je mailt je kandidatuur naar lina.bos@oever.example"
    ) throws {
        try self.init(
            """
            Lokaal Addendum
            \(head)

            Regio-uitdagingen

            \(challenges)

            Lokale timing

            Lancering addendum: 3 maart 2025
            Deadline kandidaturen: 4 april 2025 om 12u

            Lokale contactpersoon

            \(contact)
            """)
    }

    /// Reads a text.
    init(_ text: String) throws {
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        region = try importer.recognise(Array(text.utf8), name: "proef.txt")
        imported = try importer.file(of: region)
    }

    /// What was recognised.
    var facts: RegionFacts { region.facts }

    /// All questions, but for the one that each section of facts has.
    var questions: [String] {
        (imported.report.entries(.unsure) + imported.report.entries(.assumed)).map(\.text)
            .filter { !$0.hasPrefix("the page shows these facts") }
    }

    /// Whether one of them has these words.
    func asks(_ words: String) -> Bool { questions.contains { $0.contains(words) } }
}

import Disk
import Testing

@testable import Importer

/// How lines become blocks.
@Suite struct BlockTests {
    private func blocks(_ text: String) throws -> [Block] {
        BlockBuilder.blocks(of: PageFurniture.trim(try TextReader.read(Array(text.utf8), as: .text)))
    }

    @Test(arguments: [
        ("● tekst", "●", "tekst"), ("–  tekst", "-", "tekst"), ("1. tekst", "1.", "tekst"),
        ("(2) tekst", "(1)", "tekst"),
        ("b) tekst", "a)", "tekst"), ("…we zien", "…", "…we zien"), ("\u{F0B7} tekst", "\u{F0B7}", "tekst"),
        ("o tekst", "o", "tekst"), ("➔", "➔", ""),
    ])
    func bullets(line: String, kind: String, text: String) {
        let bullet = Bullet(line)
        #expect(bullet?.kind == kind)
        #expect(bullet?.text == text)
    }

    @Test(arguments: ["tekst", "-5 graden", "2023 was een jaar", "o.a. dit", "… ", "1.5 km", "z. dit"])
    func noBullets(line: String) {
        #expect(Bullet(line) == nil)
    }

    @Test func wordsAreJoinedAtHyphens() throws {
        let text = """
            Deze lange regel toont dat een woord dat werd afgebroken op het einde van de re-
            gel weer heel is. Een hulp-
            en dienstverlening blijft zoals ze is, en Midden-
            Limburg ook. De re-integratie blijft een re-
            integratie.
            """
        #expect(
            try blocks(text).map(\.text) == [
                "Deze lange regel toont dat een woord dat werd afgebroken op het einde van de regel weer heel is. Een "
                    + "hulp- en dienstverlening blijft zoals ze is, en Midden-Limburg ook. De re-integratie blijft een "
                    + "re-integratie."
            ])
    }

    /// A sign for a place where a word may be broken is no part of it.
    @Test func softHyphensAreTakenOut() throws {
        #expect(
            try blocks("Goed onder\u{AD}\nwijs.\n\nEen loket\u{AD}\n\nVoor ie\u{AD}dereen.\n").map(\.text)
                == [
                    "Goed onderwijs.", "Een loket", "Voor iedereen.",
                ])
    }

    @Test func listsNestBySignAndIndent() throws {
        let text = "➔ een:\n◆ twee\n◆ drie\n➔ vier\n\nTekst.\n\n- vijf\n"
        #expect(
            try blocks(text).map(\.kind) == [
                .item(depth: 0, number: nil), .item(depth: 1, number: nil), .item(depth: 1, number: nil),
                .item(depth: 0, number: nil), .paragraph, .item(depth: 0, number: nil),
            ])
    }

    @Test func pageHeadersAndNumbersAreDroppedAndListed() throws {
        let text = "\nKop van de bladzijde\n\nTekst een.\n\n2\n\n\nKop van de bladzijde\n\nTekst twee.\n"
        let trimmed = PageFurniture.trim(try TextReader.read(Array(text.utf8), as: .text))
        #expect(trimmed.dropped.map(\.text) == ["2", "Kop van de bladzijde"])
        #expect(
            BlockBuilder.blocks(of: trimmed).map(\.text) == [
                "Kop van de bladzijde", "Tekst een.", "Tekst twee.",
            ])
    }

    @Test(arguments: [
        ("Lokale Anlyse", HeadingRole.analysis), ("3. LOKALE TIMING", .timing),
        ("Resultaten verrijkings-sessies", .enrichment),
        ("Persona’s", .personas), ("Arena analyse:", .arena),
    ])
    func headingsAreKnownByTheirWords(text: String, role: HeadingRole) {
        #expect(HeadingRole(text) == role)
    }

    @Test(arguments: ["Lokale training", "De lokale analyse is gemaakt.", "Lokale timing ........ 4", "Tim"])
    func otherLinesAreNoHeadings(text: String) {
        #expect(HeadingRole(text) == nil)
    }

    @Test func columnsBecomeATable() throws {
        let text = """
            Noden                     Dienstverlening

            Werk in de winter         Een uitwisseling tussen
            en in de lente            hotels en zorg.

            Rust                      Opvang.
            """
        #expect(
            try blocks(text).map(\.rows) == [
                [
                    ["Noden", "Dienstverlening"],
                    ["Werk in de winter en in de lente", "Een uitwisseling tussen hotels en zorg."],
                    ["Rust", "Opvang."],
                ]
            ])
    }

    @Test func aTableWithoutColumnsIsRebuiltAndMarked() throws {
        let text =
            "Noden Dienstverlening\n\nRust op maat\n\nOpvang.\n\nMeer werk Een coach die\nmeeloopt.\n\nBus  Een lijn.\n"
        let table = try #require(try blocks(text).first)
        #expect(
            table.rows == [
                ["Noden", "Dienstverlening"], ["Rust op maat", "Opvang."],
                ["Meer werk", "Een coach die meeloopt."],
                ["Bus", "Een lijn."],
            ])
        #expect(table.doubts.map { $0.contains("Meer werk Een coach die") } == [true])
    }

    @Test func aLostWordIsNoticed() throws {
        let document = PageFurniture.trim(
            try TextReader.read(Array("Een twee.\n\nDrie vier.\n".utf8), as: .text))
        var blocks = BlockBuilder.blocks(of: document)
        #expect(WordLedger.lost(from: document, in: blocks) == [])
        blocks[1].text = "Vier drie."
        #expect(WordLedger.lost(from: document, in: blocks) == ["Drie", "vier"])
        blocks.removeLast()
        #expect(WordLedger.lost(from: document, in: blocks) == ["Drie", "vier"])
    }

    @Test func theNameBelowItsHeadingBelongsToIt() throws {
        let text =
            "Regio-uitdagingen\n\nRegio-uitdaging 2 gebaseerd op persona\nWalter\n\nHoe helpen we hem?\n"
        let region = try RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
            .recognise(Array(text.utf8), name: "proef")
        #expect(region.blocks.contains { $0.text == "Regio-uitdaging 2 gebaseerd op persona Walter" })
    }
}

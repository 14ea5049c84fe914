import Disk
import Testing

@testable import Importer

/// Whole addenda that were set in columns, with all that an addendum has: headings, lists and tables.
@Suite struct ColumnPageTests {
    private static let bus =
        "Jongeren uit de dorpen geraken niet op hun stageplaats, want de laatste bus rijdt voor de late ploeg naar huis mag."
    private static let shop =
        "De winkel in de kern sloot, waardoor wie weinig verplaatsing aankan, ook de babbel aan de kassa kwijt is."
    private static let care =
        "Wie voor een ouder zorgt, plant zijn dagen van uur tot uur en durft geen opleiding te beginnen die overdag valt."

    /// What one challenge has: it is parted by headings at other heights than its neighbour in the other column.
    private static func challenge(_ number: Int, _ persona: String, _ text: String) -> String {
        "<h3>Regio-uitdaging \(number) gebaseerd op persona \(persona)</h3><p>\(text)</p>"
    }

    private static let table = """
        <table><tr><th>Noden</th><th>Dienstverlening</th></tr>
        <tr><td>Vervoer dat past bij de ploegen</td><td>Een deeltaxi die op afroep rijdt en die mensen samen boeken</td></tr>
        <tr><td>Rust voor wie thuis zorgt</td><td>Oppas aan huis, ook in het weekend en in de vakanties</td></tr></table>
        """
    private static let timing = """
        <h2>Lokale timing</h2><ul><li>Lancering addendum: 13 januari 2025</li>
        <li>Deadline kandidaturen: 14 februari 2025 om 16u00</li></ul>
        <table><tr><td>Beoordelen schriftelijke projectvoorstellen</td><td>week van 17 en 24 februari 2025</td></tr>
        <tr><td>Pitches en jury</td><td>11 en 13 maart 2025</td></tr>
        <tr><td>Communicatie over beslissing</td><td>uiterlijk 28 maart 2025</td></tr></table>
        """
    private static let contact = """
        <h2>Lokale contactpersonen</h2><p>Saar Lemmens, saar.lemmens@polderzoom.example, 0478 12 34 56</p>
        <h2>Indienen van kandidaturen</h2><p>Dien in via kandidatuur@polderzoom.example.</p>
        """
    private static let addendum =
        "<p>Lokaal werkingsgebied: Polderzoom</p><p>Lokale besturen: Zandvleet en Kapelhoek</p><h2>Regio-uitdagingen</h2>"
        + challenge(1, "Sanne en Driss", bus) + challenge(2, "Walter", shop) + challenge(3, "Mila", care)
        + "<h2>Lokale analyse</h2><p>\(bus) \(shop)</p><p>\(care)</p>" + table + timing + contact

    private static let sheet = "td, th { vertical-align: top }"

    private func document(_ html: String, style: String) throws -> (RecognisedRegion, ImportedRegion) {
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        let bytes = try MadeDocument.pdf(html: html, style: style + Self.sheet)
        let region = try importer.recognise(bytes, name: "proef")
        return (region, try importer.file(of: region))
    }

    private func asks(_ region: ImportedRegion, _ words: String) -> Bool {
        region.report.entries(.unsure).contains { $0.text.contains(words) }
    }

    @Test(arguments: ["columns: 2; column-gap: 1cm", "columns: 2; column-gap: 0.7cm; font-size: 10pt"])
    func allIsReadColumnByColumn(columns: String) throws {
        let (region, file) = try document(Self.addendum, style: "body { \(columns) }")
        #expect(
            region.facts.challenges.map { $0.personas.value } == [
                ["Sanne", "Driss"], ["Walter"], ["Mila"],
            ])
        #expect(region.facts.contacts.map(\.value.phone) == ["0478 12 34 56"], "\(file.text)")
        let order = [
            "## Regio-uitdagingen", "### Regio-uitdaging 1", Self.bus, "### Regio-uitdaging 2", Self.shop,
            "### Regio-uitdaging 3", Self.care, "## Lokale analyse", "\(Self.bus) \(Self.shop)", "| Noden |",
            "## Lokale timing", "Lancering addendum", "Beoordelen schriftelijke projectvoorstellen",
            "## Lokale contactpersonen", "saar.lemmens@polderzoom.example",
        ]
        expectInOrder(
            order, in: file.text.split(separator: "---\n", maxSplits: 2).last.map(String.init) ?? "")
        #expect(asks(file, "columns stand beside each other here"))
    }

    /// A head in the middle of its column, items in a cell and a narrow gap are no reason to lose the table.
    @Test func tablesInColumnsStayTables() throws {
        let (_, file) = try document(Self.addendum, style: "body { columns: 2; column-gap: 1cm }")
        #expect(
            file.text.contains(
                """
                | Noden | Dienstverlening |
                | --- | --- |
                | Vervoer dat past bij de ploegen | Een deeltaxi die op afroep rijdt en die mensen samen boeken |
                """))
        #expect(file.text.contains("assessment:\n    when: 2025-W08 / 2025-W09"))
        #expect(file.text.contains("text: week van 17 en 24 februari 2025\n"))
    }

    /// The headings stand above both columns, and the columns below each are read to their end before the next.
    @Test func headingsAboveColumnsPartThem() throws {
        let (_, file) = try document(
            Self.addendum, style: "body { columns: 2; column-gap: 1cm } h2 { column-span: all }")
        expectInOrder(
            [
                "## Regio-uitdagingen", "### Regio-uitdaging 1", Self.bus, "### Regio-uitdaging 2", Self.shop,
                "### Regio-uitdaging 3", "## Lokale analyse", "## Lokale timing",
            ], in: file.text)
    }

    /// Two lines beside three tell nothing by themselves; the page before does.
    @Test func theLastLinesOfColumnsAreReadAsThoseBefore() throws {
        let half = "<div style='columns: 2; column-gap: 1cm'>"
        let (_, file) = try document(
            half + Self.addendum + "</div><div style='break-before: page; columns: 2; column-gap: 1cm'>"
                + "<p>Eerst komt een kleine zin die over twee regels van de linkse kolom gaat.</p>"
                + "<p>Daarna komt nog een kleine zin die over twee regels van de rechtse kolom gaat.</p></div>",
            style: "")
        #expect(
            file.text.contains("Eerst komt een kleine zin die over twee regels van de linkse kolom gaat."))
        #expect(
            file.text.contains(
                "Daarna komt nog een kleine zin die over twee regels van de rechtse kolom gaat."))
    }

    private func expectInOrder(_ parts: [String], in text: String) {
        let text = text.collapsed
        var rest = text[...]
        for part in parts {
            guard let found = rest.firstRange(of: part) else {
                Issue.record("not in its place: \(part)")
                return
            }
            rest = rest[found.upperBound...]
        }
    }
}

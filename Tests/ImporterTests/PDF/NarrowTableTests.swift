import Disk
import Testing

@testable import Importer

/// Tables of a PDF whose cells are full: one blank is left before the next, or words are broken.
@Suite struct NarrowTableTests {
    private static let cells =
        "table { table-layout: fixed; border-collapse: collapse } td, th { padding: 1pt 3pt; overflow-wrap: anywhere }"

    private func document(_ html: String) throws -> (facts: RegionFacts, file: ImportedRegion) {
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        let bytes = try MadeDocument.pdf(
            html: "<p>Lokaal werkingsgebied: Celdal (Oever, Brug)</p>" + html, style: Self.cells)
        let region = try importer.recognise(bytes, name: "proef")
        return (region.facts, try importer.file(of: region))
    }

    @Test(arguments: [[0, 1, 2], [1, 0, 2]]) func addressesThatFillTheirCellAreWhole(order: [Int]) throws {
        let rows = [
            ["Naam", "E-mail", "Telefoon"], ["An Maes", "an.maes@gemeentebestuur.example", "014 36 94 00"],
            ["Griet Van den Bulcke", "griet.vandenbulcke@oever.example", "0471 12 34 56"],
        ]
        let html = rows.map { row in
            "<tr>" + order.map { "<td style='width:33%'>\(row[$0])</td>" }.joined() + "</tr>"
        }
        let (facts, _) = try document(
            "<h2>Lokale contactpersonen</h2><table style='width: 11.5cm'>\(html.joined())</table>")
        #expect(facts.contacts.map(\.value.name) == ["An Maes", "Griet Van den Bulcke"])
        #expect(
            facts.contacts.map(\.value.email) == [
                "an.maes@gemeentebestuur.example", "griet.vandenbulcke@oever.example",
            ])
    }

    @Test(arguments: ["Regio-uitdaging", ""]) func sharesBelowBrokenWordsAreRead(title: String) throws {
        let degrees = [
            "Niet herkenbaar", "Minder herkenbaar", "Herkenbaar", "Meer herkenbaar", "Zeer herkenbaar",
        ]
        let head = ([title] + degrees).map { "<th>\($0)</th>" }.joined()
        let rows = [("Regio-uitdaging 1", [0, 10, 50, 15, 25]), ("Regio-uitdaging 2", [5, 5, 40, 20, 30])].map
        {
            "<tr><td>\($0)</td>" + $1.map { "<td>\($0)%</td>" }.joined() + "</tr>"
        }
        let (facts, _) = try document(
            "<h2>Regio-uitdagingen</h2><h3>Regio-uitdaging 1 gebaseerd op persona Roy</h3><p>Een.</p>"
                + "<h3>Regio-uitdaging 2 gebaseerd op persona Els</h3><p>Twee.</p><h2>Resultaten verrijkingssessies</h2>"
                + "<table style='width: 9.4cm'><tr>\(head)</tr>\(rows.joined())</table>")
        #expect(
            facts.challenges.map { $0.recognition?.value.shares.map { $0?.tenths } } == [
                [0, 100, 500, 150, 250], [50, 50, 400, 200, 300],
            ])
    }

    /// A table of shares whose rows are named otherwise is not passed over.
    @Test func sharesOfPersonasAreAsked() throws {
        let (_, file) = try document(
            "<h2>Regio-uitdagingen</h2><h3>Regio-uitdaging 1 gebaseerd op persona Roy</h3><p>Een.</p>"
                + "<h2>Resultaten verrijkingssessies</h2><table><tr><th>Persona</th><th>Minder</th><th>Herkenbaar</th>"
                + "<th>Zeer</th></tr><tr><td>Roy</td><td>20%</td><td>50%</td><td>30%</td></tr></table>")
        #expect(
            file.report.entries(.unsure).contains { $0.text.contains("Roy, 20%, 50%, 30%") }, "\(file.text)")
    }
}

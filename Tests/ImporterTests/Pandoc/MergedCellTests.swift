import Testing

@testable import Importer

/// Cells that go on over rows and columns, in real documents.
@Suite struct MergedCellTests {
    private func rows(_ kind: String, _ table: String) throws -> [[String]] {
        let document = try PandocReader.read(
            MadeDocument.document(kind, html: table), as: kind == "odt" ? .odt : .docx, ToolRun())
        return try #require(CellTable.table(in: document.lines, from: 0)).block.rows
    }

    @Test(arguments: ["docx", "odt"]) func rowsThatAreMerged(kind: String) throws {
        let table = """
            <table><tr><td rowspan="3">Dienst</td><td>An</td><td>014</td></tr>
            <tr><td>Bert</td><td>015</td></tr><tr><td rowspan="2">Cas</td><td>016</td></tr>
            <tr><td>Loket</td><td>017</td></tr></table>
            """
        #expect(
            try rows(kind, table) == [
                ["Dienst", "An", "014"], ["", "Bert", "015"], ["", "Cas", "016"], ["Loket", "", "017"],
            ])
    }

    @Test(arguments: ["docx", "odt"]) func columnsThatAreMerged(kind: String) throws {
        let table = """
            <table><tr><td>Naam</td><td>Mail</td><td>Telefoon</td></tr>
            <tr><td colspan="2">An</td><td>014</td></tr>
            <tr><td>Bert</td><td colspan="2" rowspan="2">beide</td></tr><tr><td>Cas</td></tr></table>
            """
        #expect(
            try rows(kind, table) == [
                ["Naam", "Mail", "Telefoon"], ["An", "", "014"], ["Bert", "beide"], ["Cas"],
            ])
    }

    /// A number that no table has is no reason to take long.
    @Test func cellsWithoutEnd() {
        var grid = CellGrid()
        grid.beginRow()
        #expect(grid.place(rows: .max, columns: .max) == 0)
        #expect(grid.place(rows: 1, columns: 1) > DocumentLimit.columns)
    }
}

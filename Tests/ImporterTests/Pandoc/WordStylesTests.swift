import Disk
import Testing

@testable import Importer

/// Words that a style of Word hides.
@Suite struct WordStylesTests {
    private static let styles = """
        <w:style w:type="character" w:styleId="Weg"><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Nota"><w:basedOn w:val="Weg"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Toch"><w:basedOn w:val="Nota"/><w:rPr><w:vanish w:val="0"/></w:rPr>
        </w:style><w:style w:styleId="Rond"><w:basedOn w:val="Rond"/></w:style>
        """

    @Test func stylesOfStyles() {
        #expect(WordStyles.hidden(in: Array("<w:styles>\(Self.styles)</w:styles>".utf8)) == ["Weg", "Nota"])
    }

    private func run(_ text: String, _ properties: String = "") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    @Test func hiddenWordsAreNoFacts() throws {
        let old = "<w:rPrChange><w:rPr><w:rStyle w:val=\"Weg\"/></w:rPr></w:rPrChange>"
        let body =
            "<w:p>" + run("Deadline: ") + run("1 mei 2025", "<w:rStyle w:val=\"Weg\"/>")
            + run(" 5 mei 2025", old) + "</w:p><w:p><w:pPr><w:pStyle w:val=\"Nota\"/></w:pPr>"
            + run("Pitches: 9 mei 2025") + "</w:p><w:p><w:pPr><w:pStyle w:val=\"Toch\"/></w:pPr>"
            + run("Lancering: 1 april 2025") + "</w:p>"
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        let region = try importer.recognise(
            MadeDocument.document(
                "docx", markdown: "Lokaal addendum Zandrug\n\n# Lokale timing\n",
                before: [
                    ("word/document.xml", "<w:sectPr", body), ("word/styles.xml", "</w:styles>", Self.styles),
                ]), name: "proef")
        #expect(region.facts.steps.map(\.when.notation) == ["2025-04-01", "2025-05-05"])
        let text = try importer.file(of: region).text
        #expect(text.contains("Deadline: ~~1 mei 2025~~ 5 mei 2025"))
        #expect(text.contains("~~Pitches: 9 mei 2025~~"))
    }
}

import Testing

@testable import Importer

@Suite struct RegionImporterTests {
    @Test(arguments: [
        ("klad/St. Niklaas.pdf", "St. Niklaas"), ("genk.pdf", "genk"), ("St. Job", "St. Job"),
        ("v1.2 Genk.docx", "v1.2 Genk"), (".pdf", "regio"), ("klad/.pdf", "regio"), ("", "regio"),
        ("---.pdf", "regio"), ("genk", "genk"),
    ])
    func namesOfFiles(path: String, title: String) {
        #expect(RegionImporter.title(ofFile: path) == title)
    }
}

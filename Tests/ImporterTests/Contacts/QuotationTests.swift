import Testing

@testable import Importer

/// Words in quotes, with other quotes and apostrophes within them.
@Suite struct QuotationTests {
    private func texts(_ text: String) -> [String] { Quotation.all(in: Array(text)).map(\.text) }

    @Test(
        arguments: [
            ("met \"Oproep 's-Heerendal 2025\" erin", ["Oproep 's-Heerendal 2025"]),
            ("met \"Oproep CBLP ('Grasveld')\" erin", ["Oproep CBLP ('Grasveld')"]),
            ("met “Oproep ‘Grasveld’ 2025” erin", ["Oproep ‘Grasveld’ 2025"]),
            ("met ‘Oproep ’s-Heerendal’ erin", ["Oproep ’s-Heerendal"]),
            ("met \"Oproep “Grasveld” 2025\" erin", ["Oproep “Grasveld” 2025"]),
            ("met \"Oproep Grasveld” en “Ander”", ["Oproep Grasveld", "Ander"]),
            ("met „Oproep Grasveld“ erin", ["Oproep Grasveld"]), ("in 's-Heerendal of 't Zand", []),
            ("zonder \"einde", []),
        ] as [(String, [String])])
    func quotesEndAtASignOfTheirSize(text: String, quotations: [String]) {
        #expect(texts(text) == quotations)
    }

    @Test(arguments: [
        ("Vermeld “Snel” niet in het onderwerp.", true), ("Zet niet “Snel” erin.", true),
        ("Zet “Snel” in het onderwerp en niet in de tekst.", false),
        ("Zet “Snel”, niet “Traag”, erin.", false), ("“Snel” niet vergeten in het onderwerp.", false),
    ])
    func wordsRoundThemRefuseThem(text: String, isRefused: Bool) throws {
        let signs = Array(text)
        #expect(try #require(Quotation.all(in: signs).first).isRefused(in: signs) == isRefused)
    }
}

import Testing

@testable import Importer

/// Municipalities that a sentence names.
@Suite struct MunicipalitySentenceTests {
    @Test(arguments: [
        ("De regio bestaat uit de gemeenten Mol, Balen en Dessel.", ["Mol", "Balen", "Dessel"]),
        ("De gemeenten Mol, Balen en Dessel zijn partners van elkaar.", ["Mol", "Balen", "Dessel"]),
        ("De gemeenten Mol en Balen werken rond drie assen: Wonen, Werk en Zorg.", ["Mol", "Balen"]),
        ("De gemeenten binnen het werkingsgebied zijn Mol en Balen.", ["Mol", "Balen"]),
        ("De lokale besturen doen mee: Mol, Balen en Dessel.", ["Mol", "Balen", "Dessel"]),
        ("De gemeenten Heist-op-den-Berg en De Panne doen mee.", ["Heist-op-den-Berg", "De Panne"]),
    ])
    func theNamesBehindTheWordAreTaken(sentence: String, names: [String]) {
        let passage = Passage(text: sentence, place: SourcePlace(line: 1))
        #expect(MunicipalitySentence.names(in: [passage])?.value == names)
    }

    @Test func aSentenceWithoutNamesIsNone() {
        let passage = Passage(text: "De gemeenten werken samen.", place: SourcePlace(line: 1))
        #expect(MunicipalitySentence.names(in: [passage]) == nil)
    }
}

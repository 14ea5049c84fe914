import Testing

@testable import Importer

@Suite struct SecondAddendumTests {
    @Test func twoAddendaInOneFile() throws {
        let read = try ReadText(
            contact: """
                Lina Bos, lina.bos@oever.example, 02 365 94 00

                Je mailt je kandidatuur naar lina.bos@oever.example

                Lokaal Addendum
                Lokaal werkingsgebied: Rietkraag
                Lokale besturen: Veer en Sluis
                """)
        #expect(read.asks("are there two addenda in this document?"))
    }

    @Test func theSameRegionAgainIsNone() throws {
        let read = try ReadText(
            contact: "Lina Bos, lina.bos@oever.example, 02 365 94 00\n\nJe mailt je kandidatuur naar "
                + "lina.bos@oever.example\n\nLokaal werkingsgebied: Grasveld")
        #expect(!read.asks("two addenda"))
    }
}

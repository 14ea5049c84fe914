import Testing

@testable import Importer

/// Lists of municipalities with brackets, two languages, and labels in unusual places.
@Suite struct MunicipalityListTests {
    private func read(_ head: String) throws -> ReadText { try ReadText(head: head) }

    @Test func bracketsHoldParts() throws {
        let read = try read(
            "Lokaal werkingsgebied: Grasveld\nLokale besturen: Oever (Laag, Haan en Neder-Over-Dal), Brug")
        #expect(read.facts.municipalities.value == ["Oever", "Brug"])
        #expect(read.asks("“(Laag, Haan en Neder-Over-Dal)” was taken for parts of Oever"))
    }

    @Test func partsInAListOfItems() throws {
        let read = try read(
            "Lokaal werkingsgebied: Grasveld\nGemeenten:\n• Oever\n• Brug (deelgemeenten: Laag, Haan)\n• Hoeve"
        )
        #expect(read.facts.municipalities.value == ["Oever", "Brug", "Hoeve"])
    }

    /// The names of Brussels and its border are a fact; of others it is asked.
    @Test(arguments: [
        (
            "Elsene/Ixelles, Sint-Agatha-Berchem/Berchem-Sainte-Agathe", ["Elsene", "Sint-Agatha-Berchem"],
            false
        ),
        ("Sint-Genesius-Rode (Rhode-Saint-Genèse), Ukkel", ["Sint-Genesius-Rode", "Ukkel"], false),
        ("Oever/Rive, Hoeve", ["Oever", "Rive", "Hoeve"], true),
        ("Ixelles, Uccle", ["Ixelles", "Uccle"], false),
        ("Oever · Brug · Hoeve", ["Oever", "Brug", "Hoeve"], false),
        ("Oever – Brug – Hoeve", ["Oever", "Brug", "Hoeve"], false),
    ])
    func twoLanguages(list: String, names: [String], isAsked: Bool) throws {
        let read = try read("Lokaal werkingsgebied: Grasveld\nLokale besturen: \(list)")
        #expect(read.facts.municipalities.value == names)
        #expect(read.asks("one municipality, or two?") == isAsked)
    }

    @Test(arguments: [
        "Lokaal werkingsgebied: Grasveld; lokale besturen: Oever, Brug",
        "Lokaal werkingsgebied: Grasveld Lokale besturen: Oever · Brug",
        "Lokaal werkingsgebied: Grasveld (versie 2 – 12 maart 2025)\nLokale besturen: Oever, Brug",
    ])
    func whatStandsBehindTheNameIsNoPartOfIt(head: String) throws {
        let read = try read(head)
        #expect(read.facts.title.value == "Grasveld")
        #expect(read.facts.municipalities.value == ["Oever", "Brug"])
    }

    @Test func stackedLabelsAndAPersonAmongNames() throws {
        let read = try read(
            "Lokaal werkingsgebied\nLokale besturen\n\nGrasveld\nOever, Brug\nLina Bos\nlina.bos@oever.example"
        )
        #expect(!read.facts.municipalities.value.contains("Lina Bos"))
        #expect(read.asks("the labels stand one above the other"))
    }

    @Test func labelsInTheFirstRow() {
        let line = SourceLine(place: SourcePlace(line: 1), text: "Lokaal werkingsgebied Lokale besturen")
        let table = Block(
            kind: .table, text: "", lines: [line],
            rows: [["Lokaal werkingsgebied", "Lokale besturen"], ["Grasveld", "Oever, Brug"]])
        let facts = TitleReader(Section(role: nil, heading: nil, blocks: [table])).facts(fallback: "proef")
        #expect(facts.title.value == "Grasveld")
        #expect(facts.municipalities.value == ["Oever", "Brug"])
        #expect(facts.title.remarks.isEmpty && facts.municipalities.remarks.isEmpty)
    }

    @Test func twoLabelsOnOneLine() throws {
        let read = try read("Lokaal werkingsgebied: Lokale besturen\n\nGrasveld: Oever, Brug")
        #expect(read.facts.title.value == "Grasveld")
        #expect(read.asks("what is the region called?"))
    }

    /// A page must not say that no municipalities are named where words name some.
    @Test(arguments: [
        ("Lokaal werkingsgebied: Grasveld\nKernpartners: VDAB, Oever, Brug", false),
        ("Lokaal werkingsgebied: Grasveld\nHet grondgebied: Oever en Brug", false),
        ("Lokaal werkingsgebied: Grasveld", true),
    ])
    func theNoteIsTrue(head: String, namesNone: Bool) throws {
        #expect(try read(head).imported.text.contains("Het addendum noemt geen gemeenten.") == namesNone)
    }
}

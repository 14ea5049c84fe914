import Testing

@testable import Importer

@Suite struct TitleReaderTests {
    private func facts(_ lines: [String]) -> (title: Fact<String>, municipalities: Fact<[String]>) {
        let blocks = lines.enumerated().map { index, text in
            Block(
                kind: .paragraph, text: text,
                lines: [SourceLine(place: SourcePlace(line: index + 1), text: text)])
        }
        return TitleReader(Section(role: nil, heading: nil, blocks: blocks)).facts(fallback: "bestand")
    }

    private func asks(_ fact: Fact<[String]>, _ words: String) -> Bool {
        fact.remarks.contains { $0.message.contains(words) }
    }

    @Test(arguments: [
        ["Gemeenten: Oever, Brug en", "Hoeve"], ["Gemeenten: Oever, Brug", "en Hoeve"],
        ["Gemeenten: Oever, Brug &", "Hoeve"], ["Gemeenten: Oever, Brug", "& Hoeve"],
        ["Gemeenten: Oever,", "Brug of", "Hoeve"], ["Gemeenten:", "Oever", "Brug en", "Hoeve"],
    ])
    func aListGoesOnBehindALineEnd(lines: [String]) {
        let found = facts(["Lokaal addendum Zandrug"] + lines + ["Een zin over iets anders."]).municipalities
        #expect(found.value == ["Oever", "Brug", "Hoeve"])
        #expect(found.remarks.isEmpty)
    }

    @Test func aNameOnTwoLines() {
        let found = facts([
            "Lokaal addendum Zandrug", "Gemeenten: Oever, Sint-Jozef-", "Dal en Brug",
            "Een zin over iets anders.",
        ]).municipalities
        #expect(found.value == ["Oever", "Sint-Jozef-Dal", "Brug"])
        #expect(asks(found, "“Sint-Jozef-Dal” stood on two lines"))
    }

    @Test func aLabelWithoutAColon() {
        let found = facts(["Addendum IJsbeke", "Gemeenten IJsbeke, Sneeuwdam en Vries"]).municipalities
        #expect(found.value == ["IJsbeke", "Sneeuwdam", "Vries"])
        #expect(facts(["Addendum Dal", "Gemeenten werken samen, Regio en Stad"]).municipalities.value == [])
    }

    /// Dashes part a name from municipalities, and municipalities from each other.
    @Test func dashesAreAskedAbout() {
        let found = facts(["Lokaal addendum Boog", "Werkingsgebied: Oever - Brug - Hoeve"])
        #expect(found.municipalities.value == ["Oever", "Brug", "Hoeve"])
        #expect(asks(found.municipalities, "is “Oever” a municipality, or the name of the region?"))
    }

    @Test func namesInASentence() {
        let found = facts([
            "Addendum Dal", "De volgende lokale besturen doen mee: Oever, Brug en Hoeve. Later meer.",
        ])
        #expect(found.municipalities.value == ["Oever", "Brug", "Hoeve"])
        #expect(asks(found.municipalities, "were taken from a sentence"))
    }

    @Test func whatFollowsAFullListIsNone() {
        let found = facts(["Lokaal addendum Zandrug", "Gemeenten: Oever, Brug en", "Hoeve", "Inleiding"])
        #expect(found.municipalities.value == ["Oever", "Brug", "Hoeve"])
    }

    @Test func aListWithoutItsEndIsAskedAbout() {
        let found = facts(["Lokaal addendum Zandrug", "Gemeenten: Oever, Brug en"]).municipalities
        #expect(found.value == ["Oever", "Brug"])
        #expect(asks(found, "is a municipality missing?"))
    }

    @Test func namesBelowTheListAreAskedAbout() {
        let found = facts(["Lokaal addendum Zandrug", "Gemeenten: Oever, Brug", "Hoeve, Dorp"]).municipalities
        #expect(found.value == ["Oever", "Brug"])
        #expect(asks(found, "do these belong to the municipalities too: Hoeve | Dorp"))
    }

    @Test func aSentenceIsNoMunicipality() {
        let found = facts(["Lokaal addendum Zandrug", "Gemeenten: Oever. Dit is alles, Alle dorpen errond"])
        #expect(found.municipalities.value == [])
        #expect(
            asks(found.municipalities, "is this a municipality: Oever. Dit is alles | Alle dorpen errond"))
    }

    /// What stands behind a clause belongs to it.
    @Test func namesBehindAClauseAreAskedAbout() {
        let found = facts(["Gemeenten: Oever, Brug en de deelgemeenten Veer, Pont"]).municipalities
        #expect(found.value == ["Oever", "Brug"])
        #expect(asks(found, "is this a municipality: de deelgemeenten Veer | Pont"))
    }

    @Test(arguments: [
        (["LOKAAL ADDENDUM", "REGIO ZUIDERHEIDE"], "REGIO ZUIDERHEIDE"),
        (["Lokaal addendum", "Werkingsgebied Hazelkom"], "Hazelkom"),
        (["Addendum IJsbeke", "Gemeenten IJsbeke, Sneeuwdam"], "IJsbeke"),
        (["Lokaal addendum", "Regio Merelbos", "Versie van 12 januari 2025"], "Regio Merelbos"),
        (["Addendum bij de oproep – werkingsregio De Kreek"], "De Kreek"),
        (["Lokaal addendum Regio Kust"], "Regio Kust"),
        (["Lokaal addendum", "Addendum voor werkingsgebied Dal, versie 2"], "Dal"),
    ])
    func titles(lines: [String], title: String) { #expect(facts(lines).title.value == title) }

    @Test(arguments: [
        "nog te bepalen", "nieuwe naam volgt", "Dal (voorlopige naam)", "…", "[naam regio]", "XXX", "n.t.b.",
        String(repeating: "woord ", count: 100),
    ])
    func whatIsNoNameIsAskedAbout(name: String) {
        for line in ["Lokaal werkingsgebied: \(name)", "Lokaal addendum \(name)"] {
            let title = facts([line]).title
            #expect(title.value == "bestand")
            #expect(title.remarks.contains { $0.kind == .unsure })
        }
    }

    @Test(arguments: [
        ["Regio: Limburg", "Lokaal werkingsgebied: Dal"], ["Lokaal werkingsgebied: Dal", "Regio: Limburg"],
        ["Lokaal werkingsgebied: Dal", "Lokaal werkingsgebied: Berg"],
    ])
    func severalRegions(lines: [String]) {
        let title = facts(lines).title
        #expect(title.value == "Dal")
        #expect(title.remarks.contains { $0.message.contains("what is the region called?") })
    }

    @Test(arguments: [
        ("Oever, Brug, Vlaams-Brabant", ["Oever", "Brug"], "Vlaams-Brabant"),
        ("Oever, Limburg, Vlaanderen", ["Oever"], "Limburg | Vlaanderen"),
        ("Oever, West-Vlaanderen, Oost-Vlaanderen", ["Oever"], "West-Vlaanderen | Oost-Vlaanderen"),
        ("Oever Brug Hoeve", [], "Oever Brug Hoeve"),
        ("Oever, Kempen, Hageland", ["Oever"], "Kempen | Hageland"),
        ("Oever; Brug; Den Haan en Hemel; Hoeve", ["Oever", "Brug", "Hoeve"], "Den Haan en Hemel"),
    ])
    func whatIsNoMunicipalityIsAsked(value: String, names: [String], strange: String) {
        let found = facts(["Lokaal addendum Dal", "Gemeenten: \(value)"]).municipalities
        #expect(found.value == names)
        #expect(asks(found, "is this a municipality: \(strange)"))
    }

    @Test func aNameWithAnotherLabelInIt() {
        let title = facts(["Werkingsgebied: Dal | Provincie: Limburg"]).title
        #expect(title.remarks.contains { $0.message.hasPrefix("is all of “Dal | Provincie: Limburg”") })
    }

    @Test func theTitleOfTheAddendumIsCompared() {
        let title = facts(["Lokaal addendum Berg", "Lokaal werkingsgebied: Dal"]).title
        #expect(title.value == "Dal")
        #expect(title.remarks.map(\.message) == ["the title of the addendum says “Berg”"])
    }

    @Test(arguments: ["Oever, Brug, ...", "Oever, Brug…"]) func namesThatAreLeftOut(value: String) {
        #expect(asks(facts(["Gemeenten: \(value)"]).municipalities, "leaves names out"))
    }

    @Test func namesOfTwoWordsAreAskedAbout() {
        let found = facts(["Lokaal addendum Dal", "Gemeenten: Oude Brug, De Panne"]).municipalities
        #expect(found.value == ["Oude Brug", "De Panne"])
        #expect(found.remarks.map(\.message) == ["is “Oude Brug” one municipality, or is a comma missing?"])
    }

    @Test func namesOfProvincesAreAskedAbout() {
        let found = facts(["Lokaal addendum Dal", "Gemeenten: Oever, Antwerpen"]).municipalities
        #expect(found.value == ["Oever", "Antwerpen"])
        #expect(asks(found, "is Antwerpen the municipality"))
    }

    @Test func municipalitiesOfOtherForms() {
        let found = facts([
            "Lokaal addendum Dal",
            "Gemeenten: Herk-de-Stad, De Panne, Oever (trekker); Brug (onder voorbehoud)",
        ]).municipalities
        #expect(found.value == ["Herk-de-Stad", "De Panne", "Oever", "Brug"])
        #expect(asks(found, "“(trekker)” stands behind Oever"))
        #expect(asks(found, "“(onder voorbehoud)” stands behind Brug"))
    }

    @Test func aNameOnTheNextParagraph() {
        let found = facts(["Lokaal addendum Dal", "Gemeenten: Oever, Brug", "Hoeve"]).municipalities
        #expect(found.value == ["Oever", "Brug"])
        #expect(asks(found, "do these belong to the municipalities too: Hoeve"))
    }

    @Test func aNameOnTheNextParagraphWithBrackets() {
        let found = facts(["Lokaal addendum Dal", "Gemeenten: Oever, Brug", "Hoeve (vanaf 2024)"])
            .municipalities
        #expect(asks(found, "do these belong to the municipalities too: Hoeve"))
    }

    @Test(arguments: [["Hoeve", "Dorp"], ["Trekker: Hoeve", "Partners: Dorp"]])
    func namesOnSeveralLinesBelow(lines: [String]) {
        let found = facts(["Lokaal addendum Dal", "Gemeenten: Oever, Brug"] + lines).municipalities
        #expect(found.value == ["Oever", "Brug"])
        #expect(asks(found, "do these belong to the municipalities too: Hoeve | Dorp"))
    }

    /// Another label on the same line has names of its own.
    @Test func namesBehindAnotherLabel() {
        let found = facts(["Gemeenten: Oever en Brug Partners: Hoeve, Dorp"]).municipalities
        #expect(found.value == ["Oever", "Brug"])
        #expect(asks(found, "“Partners: Hoeve, Dorp” stands behind the municipalities"))
    }

    /// Two texts side by side are read as rows of a table.
    @Test func namesBesideAnotherLabel() {
        var block = Block(kind: .table, text: "", lines: [])
        block.rows = [
            ["Gemeenten: Oever,", "Kantoor: Mechelrode"], ["Brug, Hoeve", "Provincie: Antwerpen"],
        ]
        let found = TitleReader(Section(role: nil, heading: nil, blocks: [block])).facts(fallback: "x")
            .municipalities
        #expect(found.value == ["Oever"])
        #expect(asks(found, "“Kantoor: Mechelrode” stands behind the municipalities"))
        #expect(asks(found, "do these belong to the municipalities too: Brug | Hoeve"))
    }

    @Test func namesBehindTheirCount() {
        #expect(
            facts(["Lokale besturen: 2 gemeenten: Oever en Brug"]).municipalities.value == ["Oever", "Brug"])
    }

    @Test func municipalitiesThatCannotBeReadAreThere() {
        let found = facts(["Lokaal addendum Dal", "Gemeenten: alle dorpen behalve Oever"]).municipalities
        #expect(found.place != nil)
        #expect(asks(found, "names no municipalities that could be read"))
    }

    @Test func namesBehindAVerb() {
        let found = facts(["Addendum Dal", "Gemeenten binnen het werkingsgebied zijn Oever, Brug en Hoeve."])
        #expect(found.municipalities.value == ["Oever", "Brug", "Hoeve"])
    }

    /// What the document does not say stands on no line.
    @Test func whatIsMissingHasNoPlace() {
        let found = facts(["Een zin over iets anders."])
        #expect(found.title.place == nil)
        #expect(found.municipalities.place == nil)
    }
}

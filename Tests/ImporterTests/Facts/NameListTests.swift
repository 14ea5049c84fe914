import Testing

@testable import Importer

@Suite struct NameListTests {
    @Test(arguments: [
        ("Genk, As, Zutendaal en Houthalen-Helchteren", ["Genk", "As", "Zutendaal", "Houthalen-Helchteren"]),
        ("Hasselt, Kortessem, Zonhoven, en Diepenbeek", ["Hasselt", "Kortessem", "Zonhoven", "Diepenbeek"]),
        ("Mol / Balen / Dessel", ["Mol", "Balen", "Dessel"]),
        ("Roy & Marcel & Jordy", ["Roy", "Marcel", "Jordy"]),
        ("de stad Aalst; de gemeente Lede.", ["Aalst", "Lede"]),
        ("De Panne - Koksijde", ["De Panne", "Koksijde"]),
        ("’s-Gravenwezel en 't Zand", ["’s-Gravenwezel", "'t Zand"]), ("", []),
    ])
    func names(text: String, names: [String]) {
        #expect(NameList.names(in: text) == names)
    }

    @Test(arguments: [
        ("Genk", true), ("'t Zand", true), ("nog te bepalen", false), ("Genk 3600!", false), ("", false),
        ("Oever. Een zin", false), ("St. Job", true),
    ])
    func isName(text: String, isName: Bool) {
        #expect(NameList.isName(text) == isName)
    }

    @Test(arguments: [
        ("PajoTARL (Bever, Herne)", "PajoTARL", ["Bever", "Herne"]), ("Genk", "Genk", []),
        ("Beerse, Kasterlee, Lille", nil, ["Beerse", "Kasterlee", "Lille"]),
        ("Kempen: Mol en Balen", "Kempen", ["Mol", "Balen"]),
        ("Rand, bestaande uit Mol, Balen en Dessel", "Rand", ["Mol", "Balen", "Dessel"]),
        ("Turnhout - Regio in Transitie", "Turnhout - Regio in Transitie", []),
        ("Zennedal (Regio in beweging)", "Zennedal (Regio in beweging)", []),
    ])
    func regionNames(value: String, name: String?, municipalities: [String]) {
        let region = RegionName(value)
        #expect(region.name == name)
        #expect(region.municipalities == municipalities)
    }

    @Test(arguments: [
        ("Stad Genk, Gemeente As", ["Genk", "As"]), ("Stad en OCMW Leuven", ["Leuven"]),
        ("Mol én Balen of Dessel en/of Retie", ["Mol", "Balen", "Dessel", "Retie"]),
        ("De Panne en De Haan", ["De Panne", "De Haan"]),
        ("gemeente De Panne, Stad De Haan en lokaal bestuur De Pinte", ["De Panne", "De Haan", "De Pinte"]),
        (
            "De gemeente Lede, DE STAD AALST en de gemeente 's-Heerenpolder",
            ["Lede", "AALST", "'s-Heerenpolder"]
        ),
        ("stad en OCMW Leuven", ["Leuven"]), ("gemeente d'Ename", ["d'Ename"]),
        ("HEIDE, BEEK EN DUIN", ["HEIDE", "BEEK", "DUIN"]), ("Mol, Balen en", ["Mol", "Balen"]),
    ])
    func joints(text: String, names: [String]) {
        #expect(NameList.names(in: text) == names)
    }

    /// Where another sign parts the names, `en` can belong to one.
    @Test(arguments: [
        ("Beekstede; Molendorp; Den Haan en Hemel", ["Den Haan en Hemel"]),
        ("Mol / Balen en Dessel / Retie", ["Balen en Dessel"]), ("Mol, Balen en Dessel", []),
        ("Mol; Balen", []), ("Mol en/of Balen", []),
    ])
    func pairsInDoubt(text: String, pairs: [String]) {
        #expect(NameList.doubtfulPairs(in: text) == pairs)
    }

    @Test(arguments: [
        ("Genk", true), ("Brussel-Hoofdstad", false), ("'s-Heerenpolder", true), ("VDAB", false),
        ("OCMW Genk", false),
        ("Provincie Limburg", false),
        ("Kompas vzw", false), ("ABC", false), ("Genk (stad)", false), ("3600 Genk", false),
        ("d'Ename", true), ("d'ename", false), ("Alle dorpen errond", false), ("Kapel op den Berg", true),
        ("Balen en", false),
    ])
    func municipalities(name: String, isPlausible: Bool) {
        #expect(MunicipalityName.isPlausible(name, among: [name, "As"]) == isPlausible)
    }
}

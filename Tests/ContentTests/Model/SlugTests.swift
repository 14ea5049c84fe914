import Testing

@testable import Content

@Suite struct SlugTests {
    @Test(arguments: [
        ("Houthalen-Helchteren", "houthalen-helchteren"),
        ("’s-Gravenvoeren", "s-gravenvoeren"),
        ("Stadsregio Turnhout - Regio in Transitie", "stadsregio-turnhout-regio-in-transitie"),
        ("Liège", "liege"),
        ("Lie\u{300}ge", "liege"),
        ("ŒUVRE & Straße ×", "oeuvre-strasse"),
        ("IJzerstraat ž ſ", "ijzerstraat-z-s"),
        ("αβ", "u-3b1-3b2"),
        ("!!", "u-21-21"),
    ])
    func makesSlugFromName(name: String, slug: String) {
        #expect(Slug(fromName: name).text == slug)
    }

    @Test func cutsLongNamesWithoutHyphenAtTheEnd() {
        let slug = Slug(fromName: String(repeating: "a", count: 79) + " bcd")
        #expect(slug.text == String(repeating: "a", count: 79))
    }

    @Test(arguments: ["", "-", "a-", "-a", "a--b", "Genk", "genk.be", "..", "a/b", "é"])
    func refuses(text: String) {
        #expect(Slug(text) == nil)
    }

    @Test(arguments: ["genk", "midden-limburg", "2023", "a"])
    func accepts(text: String) {
        #expect(Slug(text)?.text == text)
    }

    @Test func refusesMoreThan80Characters() {
        #expect(Slug(String(repeating: "a", count: 80)) != nil)
        #expect(Slug(String(repeating: "a", count: 81)) == nil)
    }
}

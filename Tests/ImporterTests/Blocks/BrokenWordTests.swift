import Testing

@testable import Importer

@Suite struct BrokenWordTests {
    @Test(arguments: [
        ("annemie.vandenbrou", "cke@stadoeverzijde.e", true), ("cke@stadoeverzijde.e", "xample", true),
        ("bert.claes@welzijns-", "oever.example", true), ("bert@oever.exa", "mple", true),
        ("an@oever.example", "secretariaat", false), ("an@oever.be", "www.oever.be", false),
        ("an@oever.be", "jan@oever.be", false), ("tel en", "mail@oever.be", false), ("an", "peeters", false),
        ("Mail:", "an@oever.be", false), ("via", "an@oever.be", false),
    ])
    func addresses(text: String, next: String, isBroken: Bool) {
        #expect(BrokenWord.isAddress(text, next) == isBroken)
    }

    @Test func theHyphenOfAnAddressStays() {
        var hyphens = Hyphenation([])
        var text = "Mail naar an@welzijns-"
        hyphens.join("oever.example of bel", to: &text)
        #expect(text == "Mail naar an@welzijns-oever.example of bel")
        #expect(hyphens.unsure == ["an@welzijns-oever.example"])
    }
}

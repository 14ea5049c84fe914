import Testing

@testable import SiteBuilder

@Suite struct DutchListTests {
    @Test(arguments: [
        ([], ""),
        (["Genk"], "Genk"),
        (["Genk", "As"], "Genk en As"),
        (["Genk", "As", "Zutendaal"], "Genk, As en Zutendaal"),
    ])
    func joins(items: [String], text: String) {
        #expect(DutchList.joined(items) == text)
    }
}

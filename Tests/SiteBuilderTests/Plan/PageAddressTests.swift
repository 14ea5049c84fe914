import Content
import Testing

@testable import SiteBuilder

@Suite struct PageAddressTests {
    static let genk = Slug(fromName: "Genk")

    @Test(arguments: [
        (PageAddress.home, "index.html", "", ""),
        (.region(genk), "regio/genk/index.html", "regio/genk/", "../../"),
        (.personas, "persona/index.html", "persona/", "../"),
        (.persona(genk), "persona/genk/index.html", "persona/genk/", "../../"),
        (.municipalities, "gemeenten/index.html", "gemeenten/", "../"),
        (.calendar, "kalender/index.html", "kalender/", "../"),
        (.page(genk), "genk/index.html", "genk/", "../"),
        (.notFound, "404.html", "404.html", ""),
    ])
    func saysWhereAPageIs(address: PageAddress, path: String, canonical: String, root: String) {
        #expect(address.path == path)
        #expect(address.canonicalPath == canonical)
        #expect(address.root == root)
    }

    @Test(arguments: [
        ("Content/programma.md", "index.html"), ("Content/regio/genk.md", "regio/genk/index.html"),
        ("Content/persona/roy.md", "persona/roy/index.html"),
        ("Content/pagina/privacy.md", "privacy/index.html"),
        ("Content/regio/Genk Stad.md", nil), ("Content/bestand/genk.md", nil), ("Content/genk.md", nil),
    ])
    func showsTheTextOfAFile(file: String, page: String?) {
        #expect(PageAddress(ofTextAt: file)?.path == page)
    }
}

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
}

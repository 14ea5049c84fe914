import Content
import Markup

/// `sitemap.xml` (sitemaps.org, protocol 0.9): the pages that search engines may list.
enum Sitemap {
    /// The file in UTF-8. A sitemap holds at most 50,000 addresses; more are left out.
    static func bytes(of pages: [PageAddress], at base: BaseURL) -> [UInt8] {
        var xml = HTML()
        xml.append(markup: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        xml.append(markup: "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for page in pages.prefix(50_000) {
            xml.append(markup: "<url><loc>")
            xml.append(text: base.address(of: page.canonicalPath))
            xml.append(markup: "</loc></url>\n")
        }
        xml.append(markup: "</urlset>\n")
        return xml.bytes
    }
}

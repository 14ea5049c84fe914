import Content
import Markup
import Schedule

/// `feed.atom` (RFC 4287): new regions and corrections, for who follows the call with a feed reader.
///
/// | element | made from |
/// | --- | --- |
/// | `id` | the address of the site, the first slug that the region had, and `#lancering` or `#wijziging-<number>` |
/// | `updated` | the day of the launch or of the correction |
/// | of the feed | the newest entry |
///
/// So an entry keeps its identity when its date, its words or the title of the region changes, and the feed says
/// nothing of the moment of building. It needs the address of the site: without one there is no feed.
struct AtomFeed {
    /// The file below the output folder.
    static let path = "feed.atom"
    /// What links to it are called.
    static let title = "Nieuwe regio’s en wijzigingen"
    /// The most entries that it holds; older ones are left out.
    static let limit = 200

    private let site: SiteContext
    private let base: BaseURL
    private let words = FeedWords()
    private var xml = HTML()

    /// The file in UTF-8.
    static func bytes(_ site: SiteContext, at base: BaseURL) -> [UInt8] {
        var feed = AtomFeed(site: site, base: base)
        let entries = FeedEntry.all(of: site.programme.regions, until: site.now).prefix(limit)
        feed.appendHead(updated: entries.first?.instant)
        for entry in entries { feed.append(entry) }
        feed.xml.append(markup: "</feed>\n")
        return feed.xml.bytes
    }

    private init(site: SiteContext, base: BaseURL) {
        self.site = site
        self.base = base
    }

    private mutating func appendHead(updated: Instant?) {
        let programme = site.programme
        let address = base.address(of: Self.path)
        xml.append(markup: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        xml.append(markup: "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"nl-BE\">\n")
        append("id", address)
        append("title", programme.title)
        append("subtitle", Self.title)
        // A feed without entries was never changed, and no other moment is known.
        append("updated", (updated ?? Instant(secondsSinceEpoch: 0)).iso)
        xml.append(markup: "<link rel=\"self\" type=\"application/atom+xml\" href=\"")
        xml.append(text: address)
        xml.append(markup: "\"/>\n")
        appendLink(to: base.text)
        xml.append(markup: "<author>\n")
        append("name", programme.organisation ?? programme.title)
        xml.append(markup: "</author>\n")
    }

    private mutating func append(_ entry: FeedEntry) {
        let region = site.programme.regions[entry.position]
        let page = base.address(of: PageAddress.region(region.slug).canonicalPath)
        let first = base.address(of: PageAddress.region(region.aliases.first ?? region.slug).canonicalPath)
        xml.append(markup: "<entry>\n")
        switch entry.kind {
        case .launch:
            append("id", first + "#lancering")
            append("title", "Nieuwe regio: \(region.title)")
            appendTimes(entry.instant)
            appendLink(to: page)
            append("content", words.launch(of: region))
        case .correction(let update, let number):
            append("id", first + "#wijziging-\(number)")
            append("title", "Wijziging: \(region.title)")
            appendTimes(entry.instant)
            appendLink(to: page + "#wijzigingen")
            append("content", words.correction(update, of: region))
        }
        xml.append(markup: "</entry>\n")
    }

    private mutating func appendTimes(_ instant: Instant) {
        append("published", instant.iso)
        append("updated", instant.iso)
    }

    private mutating func appendLink(to address: String) {
        xml.append(markup: "<link rel=\"alternate\" type=\"text/html\" hreflang=\"nl-BE\" href=\"")
        xml.append(text: address)
        xml.append(markup: "\"/>\n")
    }

    private mutating func append(_ element: StaticString, _ text: String) {
        xml.append(markup: "<")
        xml.append(markup: element)
        xml.append(markup: ">")
        xml.append(text: XMLText.allowed(text))
        xml.append(markup: "</")
        xml.append(markup: element)
        xml.append(markup: ">\n")
    }
}

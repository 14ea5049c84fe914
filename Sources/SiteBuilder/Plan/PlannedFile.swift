import Content

/// One file that the site will hold, and what it is made from.
enum PlannedFile: Sendable {
    /// A page.
    case page(PageAddress)
    /// `regio/<alias>/index.html`, which leads on to the region.
    case redirect(alias: Slug, to: Slug)
    /// `assets/<name>.<fingerprint>.<extension>`, from the theme.
    case asset(Asset)
    /// A file of the content, copied as it is.
    case copy(from: String, to: String)
    /// A calendar to download or subscribe to.
    case calendar(CalendarAddress)
    /// `sitemap.xml`
    case sitemap(BaseURL)
    /// `robots.txt`
    case robots
    /// `data/next-change.json`
    case nextChange
    /// `feed.atom`
    case feed(BaseURL)
    /// `data/regios.json`
    case regions
    /// `data/regios.schema.json`
    case regionsSchema
    /// `manifest.webmanifest`
    case manifest

    /// The file below the output folder.
    var path: String {
        switch self {
        case .page(let address): address.path
        case .redirect(let alias, _): PageAddress.region(alias).path
        case .asset(let asset): asset.path
        case .copy(_, let path): path
        case .calendar(let address): address.path
        case .sitemap: "sitemap.xml"
        case .robots: "robots.txt"
        case .nextChange: NextChangeFile.path
        case .feed: AtomFeed.path
        case .regions: RegionsFile.path
        case .regionsSchema: RegionsSchema.path
        case .manifest: WebManifest.path
        }
    }

    /// The file of the project that it is made from; nil for what the site always has.
    var source: String? {
        switch self {
        case .page(.region(let slug)): "Content/regio/\(slug).md"
        case .page(.page(let slug)): "Content/pagina/\(slug).md"
        case .page, .calendar(.programme), .calendar(.persona): nil
        case .sitemap, .robots, .nextChange, .feed, .regions, .regionsSchema, .manifest: nil
        case .redirect(_, let region), .calendar(.former(_, of: let region)), .calendar(.region(let region)):
            "Content/regio/\(region).md"
        case .asset(let asset): "Templates/\(asset.name)"
        case .copy(let source, _): source
        }
    }

    /// What the user knows it by, for a message about two files with one path.
    var origin: String {
        switch self {
        case .page(.persona(let slug)): "the page of the persona \(slug)"
        case .calendar(.persona(let slug)): "the calendar of the persona \(slug)"
        case .calendar(.region(let slug)): "the calendar of Content/regio/\(slug).md"
        case .redirect(let alias, let region): "the alias \(alias) of Content/regio/\(region).md"
        default: source ?? "the site's own \(path)"
        }
    }
}

import Content

extension NotFoundPage {
    /// How many regions the page offers: enough to help, few enough to read.
    private static let limit = 50

    /// The page for addresses that do not exist.
    init(in site: SiteContext) {
        let root = site.root(of: .notFound)
        page = PageFrame(
            .notFound, in: site, title: "Pagina niet gevonden", windowTitle: "Pagina niet gevonden",
            description: "Deze pagina bestaat niet of niet meer.", isIndexed: false)
        regions = site.programme.regions.prefix(Self.limit).map { PageLink(region: $0, root: root) }
    }
}

import Content

extension PageFrame {
    /// The ids that the templates use, which headings of a text must leave alone.
    static let reservedIdentifiers = Set(
        [
            "inhoud", "regios", "resultaat", "afgesloten", "overzicht", "tijdlijn-titel", "tijdlijn-uitleg",
            "over", "gevraagd", "agenda",
        ] + OpenDataPage.identifiers)

    /// The frame of a page.
    ///
    /// - Parameters:
    ///   - windowTitle: The title of the window without the name of the site; nil for home.
    ///   - parents: The pages above it, below home.
    ///   - isIndexed: Whether search engines may list it.
    init(
        _ address: PageAddress, in site: SiteContext, title: String, windowTitle: String?,
        description: String,
        parents: [PageAddress] = [], isIndexed: Bool = true
    ) {
        let programme = site.programme
        let root = site.root(of: address)
        language = "nl-BE"
        self.title = title
        headTitle = windowTitle.map { "\($0) – \(programme.title)" } ?? programme.title
        self.description = description
        canonical = isIndexed ? site.baseURL?.address(of: address.canonicalPath) : nil
        base = site.baseURL?.text
        self.isIndexed = isIndexed
        self.root = root
        siteTitle = programme.title
        organisation = programme.organisation
        let menus =
            switch address {
            case .region, .persona: site.menus
            default: PageMenus(programme, root: root, current: address)
            }
        navigation = menus.navigation
        let above = (address == .home ? [] : [.home] + parents).map { page in
            (title: page == .home ? "Start" : page.menuTitle, address: page)
        }
        breadcrumbs = above.map { PageLink(title: $0.title, href: root + $0.address.path) }
        structuredData =
            isIndexed
            ? StructuredData.html(
                for: address, in: site, title: title, description: description, above: above) : nil
        feedTitle = site.baseURL == nil ? nil : AtomFeed.title
        footerLinks = menus.footerLinks
        office = menus.office
    }
}

extension PageAddress {
    /// What menus call a page that lists others.
    var menuTitle: String {
        switch self {
        case .personas: "Persona’s"
        case .municipalities: "Gemeenten"
        case .calendar: "Kalender"
        default: "Regio’s"
        }
    }
}

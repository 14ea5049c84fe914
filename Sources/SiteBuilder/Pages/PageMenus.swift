import Content

/// The menus and the footer: the same on all pages that stand in no menu and are equally deep in the site.
struct PageMenus: Sendable {
    /// The main menu.
    let navigation: [PageLink]
    /// The links in the footer.
    let footerLinks: [PageLink]
    /// The office that answers questions about the site.
    let office: ContactCard?

    /// The menus of a page with this root; `current` is the page itself where it may stand in them.
    init(_ programme: Programme, root: String, current: PageAddress? = nil) {
        navigation = [PageAddress.home, .personas, .municipalities, .calendar].map { page in
            PageLink(title: page.menuTitle, href: root + page.path, isCurrent: page == current)
        }
        let pages = OpenDataPage.isMissing(in: programme.pages) ? [OpenDataPage.link] : []
        footerLinks = (pages + programme.pages.map { (title: $0.title, address: .page($0.slug)) }).map {
            page in
            PageLink(title: page.title, href: root + page.address.path, isCurrent: page.address == current)
        }
        office = programme.contact.map { ContactCard($0) }
    }
}

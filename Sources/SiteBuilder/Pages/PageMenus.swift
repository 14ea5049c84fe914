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
        footerLinks = programme.pages.map { page in
            let target = PageAddress.page(page.slug)
            return PageLink(title: page.title, href: root + target.path, isCurrent: target == current)
        }
        office = programme.contact.map { ContactCard($0) }
    }
}

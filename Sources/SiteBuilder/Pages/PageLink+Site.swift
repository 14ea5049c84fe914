import Content

extension PageLink {
    /// A link to a region's page.
    init(region: Region, root: String) {
        self.init(title: region.title, href: root + PageAddress.region(region.slug).path)
    }

    /// A link to the page of the region at a position of the alphabetical order, which is large to copy.
    init(regionAt position: Int, in site: SiteContext, root: String) {
        self.init(
            title: site.programme.regions[position].title,
            href: root + PageAddress.region(site.programme.regions[position].slug).path)
    }

    /// A link to a persona's page.
    init(persona name: String, root: String) {
        self.init(title: name, href: root + PageAddress.persona(Slug(fromName: name)).path)
    }
}

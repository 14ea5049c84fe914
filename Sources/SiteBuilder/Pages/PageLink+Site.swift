import Content

extension PageLink {
    /// A link to a region's page.
    init(region: Region, root: String) {
        self.init(title: region.title, href: root + PageAddress.region(region.slug).path)
    }

    /// A link to a persona's page.
    init(persona name: String, root: String) {
        self.init(title: name, href: root + PageAddress.persona(Slug(fromName: name)).path)
    }
}

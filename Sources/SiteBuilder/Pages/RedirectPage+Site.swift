import Content

extension RedirectPage {
    /// The page at a region's former address.
    init(alias: Slug, to region: Region, in site: SiteContext) {
        let address = PageAddress.region(alias)
        page = PageFrame(
            address, in: site, title: "\(region.title) is verhuisd",
            windowTitle: "\(region.title) is verhuisd van \(alias)",
            description: "Deze pagina staat nu op een ander adres.", isIndexed: false)
        page.canonical = site.baseURL?.address(of: PageAddress.region(region.slug).canonicalPath)
        name = region.title
        target = site.root(of: address) + PageAddress.region(region.slug).path
    }
}

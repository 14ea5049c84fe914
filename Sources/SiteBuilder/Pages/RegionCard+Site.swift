import Content

extension RegionCard {
    /// The region at a position of the alphabetical order, as the list on the page with this root shows it.
    init(at position: Int, in site: SiteContext, root: String) {
        let region = site.programme.regions[position]
        name = region.title
        href = root + PageAddress.region(region.slug).path
        summary = region.summary
        municipalities = region.municipalities.isEmpty ? nil : DutchList.joined(region.municipalities)
        personas = DutchList.joined(region.personas)
        banner = site.banners[position]
    }
}

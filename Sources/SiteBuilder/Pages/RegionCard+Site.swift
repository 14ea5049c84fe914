import Content

extension RegionCard {
    /// A region as the list on the page with this root shows it.
    init(_ region: Region, in site: SiteContext, root: String) {
        name = region.title
        href = root + PageAddress.region(region.slug).path
        summary = region.summary
        municipalities = region.municipalities.isEmpty ? nil : DutchList.joined(region.municipalities)
        personas = DutchList.joined(region.personas)
        banner = DeadlineBanner(region, in: site, detail: .brief)
    }
}

import Content

extension RegionCard {
    /// The region at a position of the alphabetical order, as the list on the page with this root shows it.
    init(at position: Int, in site: SiteContext, root: String, id: String? = nil) {
        let region = site.programme.regions[position]
        self.id = id
        name = region.title
        href = root + PageAddress.region(region.slug).path
        summary = region.summary
        municipalities = region.municipalities.isEmpty ? nil : DutchList.joined(region.municipalities)
        municipalityNames = region.municipalities.joined(separator: "|")
        personas = DutchList.joined(region.personas)
        personaNames = region.personas.joined(separator: "|")
        contacts = ContactCard.all(region.contacts)
        banner = site.banners[position]
    }
}

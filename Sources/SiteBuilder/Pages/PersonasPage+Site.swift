import Content

extension PersonasPage {
    /// The list of personas.
    init(in site: SiteContext) {
        let root = site.root(of: .personas)
        page = PageFrame(
            .personas, in: site, title: "Persona’s", windowTitle: "Persona’s",
            description: "Alle persona’s van \(site.programme.title) en de regio’s waarin ze voorkomen.")
        personas = site.programme.personas.map { persona in
            let regions = site.regions(askingFor: persona.slug).sorted().map {
                site.programme.regions[$0].title
            }
            return Item(
                name: persona.name, href: root + PageAddress.persona(persona.slug).path,
                summary: persona.summary,
                regions: regions.isEmpty ? nil : DutchList.joined(regions))
        }
    }
}

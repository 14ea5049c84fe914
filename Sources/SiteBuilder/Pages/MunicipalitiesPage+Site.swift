import Content
import Templates

extension MunicipalitiesPage {
    /// The list of municipalities.
    init(in site: SiteContext) {
        let root = site.root(of: .municipalities)
        page = PageFrame(
            .municipalities, in: site, title: "Gemeenten", windowTitle: "Gemeenten",
            description: "Alle gemeenten van \(site.programme.title) en de regio waarbij ze horen.")
        let known = site.programme.municipalities
        municipalities = DeferredList(count: known.count) { index in
            let municipality = known[index]
            return Item(
                id: municipality.slug.text, name: municipality.name,
                regions: PageLink.sentence(
                    municipality.regions.compactMap { site.position(of: $0) }
                        .map { PageLink(regionAt: $0, in: site, root: root) }))
        }
        unlisted = site.programme.regions
            .filter(\.municipalities.isEmpty)
            .map { PageLink(region: $0, root: root) }
    }
}

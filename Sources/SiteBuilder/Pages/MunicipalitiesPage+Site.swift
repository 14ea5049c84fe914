import Content
import Templates

extension MunicipalitiesPage {
    /// The list of municipalities.
    init(in site: SiteContext) {
        let root = site.root(of: .municipalities)
        let municipalities = site.programme.municipalities
        page = PageFrame(
            .municipalities, in: site, title: "Gemeenten", windowTitle: "Gemeenten",
            description: "Alle gemeenten van \(site.programme.title) en de regio waarbij ze horen.")
        count = municipalities.count == 1 ? "1 gemeente" : "\(municipalities.count) gemeenten"
        letters = Self.runs(of: municipalities).map { Letter(municipalities[$0], in: site, root: root) }
        unlisted = PageLink.sentence(
            site.programme.regions.filter(\.municipalities.isEmpty).map { PageLink(region: $0, root: root) })
    }

    /// The stretches of an alphabetical list that share a first letter.
    private static func runs(of municipalities: [Municipality]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in municipalities.indices {
            if let last = runs.last,
                Letter.initial(of: municipalities[last.lowerBound])
                    == Letter.initial(of: municipalities[index])
            {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }
}

extension MunicipalitiesPage.Letter {
    /// - Parameter municipalities: Those of one letter; at least one.
    fileprivate init(_ municipalities: ArraySlice<Municipality>, in site: SiteContext, root: String) {
        let initial = municipalities.first.map(Self.initial) ?? ""
        id = "letter-\(initial)"
        title = initial.uppercased()
        let items = Array(municipalities)
        self.municipalities = DeferredList(count: items.count) { index in
            let municipality = items[index]
            return MunicipalitiesPage.Item(
                id: municipality.slug.text, name: municipality.name,
                regions: PageLink.sentence(
                    municipality.regions.compactMap { site.position(of: $0) }
                        .map { PageLink(regionAt: $0, in: site, root: root) }))
        }
    }

    /// The letter a name is listed under, by its slug: `é` is under `e`; `’s-Gravenvoeren` under `s`.
    fileprivate static func initial(of municipality: Municipality) -> String {
        String(municipality.slug.text.prefix(1))
    }
}

import Content
import Schedule

extension CalendarFeed {
    /// The calendar that is published at an address; nil when there is nothing to make it of.
    init?(at address: CalendarAddress, in site: SiteContext) {
        let programme = site.programme.title
        switch address {
        case .programme:
            self.init(of: site.programme.regions, named: programme, page: .calendar, in: site)
        case .region(let slug), .former(alias: _, of: let slug):
            guard let region = site.region(slug) else { return nil }
            self.init(of: [region], named: "\(region.title) – \(programme)", page: .region(slug), in: site)
        case .persona(let slug):
            guard let persona = site.persona(slug) else { return nil }
            self.init(
                of: site.regions(askingFor: slug).map { site.programme.regions[$0] },
                named: "Persona \(persona.name) – \(programme)",
                page: .persona(slug), in: site)
        }
    }

    private init(of regions: [Region], named name: String, page: PageAddress, in site: SiteContext) {
        var events: [CalendarEvent] = []
        var changed: [Instant] = []
        for region in regions {
            let made = RegionEvents(of: region, in: site)
            events += made.events(of: CalendarLimit.steps(of: region, among: regions.count))
            if let instant = made.changed { changed.append(instant) }
        }
        self.init(
            name: name, description: Self.description(of: regions.count),
            url: site.baseURL?.address(of: page.canonicalPath), lastModified: changed.max(), events: events)
    }

    private static func description(of count: Int) -> String {
        count <= CalendarLimit.regions
            ? "De data die vaststaan. De website zegt ook welke data nog niet precies bekend zijn."
            : "De deadlines die vaststaan. De andere data staan in de kalender van elke regio."
    }
}

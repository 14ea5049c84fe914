import Content
import Schedule
import Templates

/// The calendar that a site publishes at an address.
struct SiteCalendar {
    private let site: SiteContext
    /// The positions of its regions.
    private let positions: [Int]
    private let feed: CalendarFeed

    /// Prepares the calendar; nil when there is nothing to make it of.
    init?(at address: CalendarAddress, in site: SiteContext) {
        let programme = site.programme.title
        switch address {
        case .programme:
            self.init(
                of: Array(site.programme.regions.indices), named: programme, page: .calendar, in: site)
        case .region(let slug), .former(alias: _, of: let slug):
            guard let position = site.position(of: slug) else { return nil }
            let title = site.programme.regions[position].title
            self.init(of: [position], named: "\(title) – \(programme)", page: .region(slug), in: site)
        case .persona(let slug):
            guard let persona = site.persona(slug) else { return nil }
            self.init(
                of: site.regions(askingFor: slug), named: "Persona \(persona.name) – \(programme)",
                page: .persona(slug), in: site)
        }
    }

    private init(of positions: [Int], named name: String, page: PageAddress, in site: SiteContext) {
        self.site = site
        self.positions = positions
        feed = CalendarFeed(
            name: name, description: Self.description(of: positions.count),
            url: site.baseURL?.address(of: page.canonicalPath),
            lastModified: positions.lazy.compactMap {
                RegionEvents.changed(site.programme.regions[$0].updates)
            }
            .max(),
            events: [])
    }

    /// Appends the file. The entries of a region are made when they are written.
    ///
    /// - Parameter drain: takes the output between two regions; nil to have all of it at the end.
    func write(to output: inout [UInt8], drain: OutputDrain? = nil) {
        feed.write(to: &output) { output in
            for position in positions {
                let region = RegionEvents(at: position, in: site)
                for event in region.events(among: positions.count) { event.write(to: &output) }
                drain?(&output)
            }
        }
    }

    private static func description(of count: Int) -> String {
        count <= CalendarLimit.regions
            ? "De data die vaststaan. De website zegt ook welke data nog niet precies bekend zijn."
            : "De deadlines die vaststaan. De andere data staan in de kalender van elke regio."
    }
}

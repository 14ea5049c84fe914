import Content
import SiteBuilder

/// What a proof compares built files with, shared by all who work on it.
struct TimelineSubject: Sendable {
    let programme: Programme
    let regions: [RegionExpectation]
    /// What the calendar page lists of each region.
    let entries: [[RegionExpectation.Entry]]
    /// The regions, by number, that each persona is asked for by.
    let askers: [[Int]]
    /// The region of each page, by the hash of its path.
    let pages: [UInt64: Int]
    /// The calendars that people subscribe to, each with its regions.
    let calendars: [(path: String, regions: [Int])]

    init(_ programme: Programme) {
        self.programme = programme
        let regions = programme.regions.map {
            RegionExpectation($0, closingSoonDays: programme.closingSoonDays)
        }
        self.regions = regions
        entries = regions.map {
            $0.entries(of: CalendarLimit.steps(of: $0.schedule, among: regions.count))
        }
        let askers = Self.askers(programme)
        self.askers = askers
        pages = Dictionary(
            programme.regions.enumerated().map { (LinkHash.of(Self.page($1.slug).utf8), $0) }
        ) { first, _ in first }
        calendars =
            [("kalender.ics", Array(regions.indices))]
            + programme.regions.enumerated().flatMap { number, region in
                ([region.slug] + region.aliases).map { ("regio/\($0)/kalender.ics", [number]) }
            }
            + zip(programme.personas, askers).map { ("persona/\($0.slug)/kalender.ics", $1) }
    }

    /// The personas, by number, of the pages that list any of these regions.
    func personas(of regions: [Int]) -> [Int] {
        let wanted = Set(regions)
        return askers.indices.filter { askers[$0].contains(where: wanted.contains) }
    }

    /// `regio/genk/index.html`
    static func page(_ slug: Slug) -> String { "regio/\(slug)/index.html" }

    private static func askers(_ programme: Programme) -> [[Int]] {
        var found: [Slug: [Int]] = [:]
        for (number, region) in programme.regions.enumerated() {
            for slug in Set(region.personas.map { Slug(fromName: $0) }) {
                found[slug, default: []].append(number)
            }
        }
        return programme.personas.map { found[$0.slug, default: []] }
    }
}

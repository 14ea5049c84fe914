import Content
import Schedule
import SiteBuilder

/// Where the calls of all regions stand at a moment.
struct ProgrammeStatus: Sendable {
    /// The moment.
    let now: Instant
    /// The regions: open ones by their deadline, then announced ones, then closed ones by what comes next.
    let regions: [RegionStatus]
    /// How many regions are left out because they are drafts.
    let drafts: Int
    /// The next instant at which a page of the site would say something else.
    let nextChange: Instant?

    /// Works out the status of a programme.
    init(_ programme: Programme, at now: Instant) {
        self.now = now
        let regions = programme.regions.map { region in
            RegionStatus(region, at: now, closingSoonDays: programme.closingSoonDays)
        }
        self.regions = Self.byUrgency(regions)
        drafts = programme.draftCount
        nextChange = NextChange(programme, after: now)?.instant
    }

    /// Regions that are equally urgent keep their alphabetical order.
    private static func byUrgency(_ regions: [RegionStatus]) -> [RegionStatus] {
        let keyed = regions.enumerated().map { place, region in (region.urgency, place, region) }
        return keyed.sorted { ($0.0.rank, $0.0.instant, $0.1) < ($1.0.rank, $1.0.instant, $1.1) }.map(\.2)
    }
}

import Content
import Schedule
import SiteBuilder

/// The moments for which a site has to be built to be proved at all moments.
///
/// What is built depends on the moment by two things alone: which deadlines have passed, and which months are over.
/// All other changes of phase are read by the script from data in the pages, which are compared for every moment
/// from the build on. So a page is rendered just before and just after each of the changes that it shows, and nothing
/// else is rendered again.
struct TimelineMoments {
    /// A moment, and what changes then.
    struct Stop: Sendable {
        let instant: Instant
        /// The regions, by number, whose deadline passes.
        var closing: [Int] = []
        /// Whether a month is over.
        var endsMonth = false
    }

    /// How many different moments there are at which a region changes its phase.
    let phaseChangeCount: Int
    /// A moment before all changes.
    let first: Instant
    /// Every deadline and end of a month, in order.
    let stops: [Stop]
    /// A moment after all changes.
    var last: Instant { stops.last?.instant ?? first }

    init(_ programme: Programme) {
        var changes = Set<Instant>()
        var stops: [Instant: Stop] = [:]
        for (number, region) in programme.regions.enumerated() {
            let phases = Phase.timeline(region.schedule, closingSoonDays: programme.closingSoonDays)
            changes.formUnion(phases.compactMap(\.start))
            if let end = region.schedule.deadline?.end {
                stops[end, default: Stop(instant: end)].closing.append(number)
            }
            for step in CalendarLimit.steps(of: region.schedule, among: programme.regions.count) {
                for month in Self.months(of: region.schedule.extent(step)) {
                    stops[month.end, default: Stop(instant: month.end)].endsMonth = true
                }
            }
        }
        phaseChangeCount = changes.count
        self.stops = stops.values.sorted { $0.instant < $1.instant }
        let earliest = [changes.min(), self.stops.first?.instant].compactMap(\.self).min()
        first = (earliest ?? Instant(secondsSinceEpoch: 0)).adding(seconds: -1)
    }

    /// The months that a step may be listed in; of a stretch of more than a year the first and the last.
    private static func months(of extent: Extent?) -> [CivilMonth] {
        let days = [extent?.earliestDate, extent?.latestDate].compactMap(\.self)
        let ends = days.map { CivilMonth(containing: $0) }
        guard let first = ends.first, let last = ends.last, (2..<12).contains(last.number - first.number)
        else { return ends }
        return (0...last.number - first.number).map { first.adding(months: $0) }
    }
}

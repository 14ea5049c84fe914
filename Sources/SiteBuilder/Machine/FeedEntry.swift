import Content
import Schedule

/// A piece of news about a region: its launch, or a correction of its addendum.
struct FeedEntry: Sendable {
    /// What happened.
    enum Kind: Sendable, Hashable {
        /// The call of the region was launched.
        case launch
        /// The addendum was corrected for the n-th time, counted from 1.
        case correction(Update, number: Int)

        /// 0 for the launch, else the number of the correction.
        var number: Int {
            switch self {
            case .launch: 0
            case .correction(_, let number): number
            }
        }
    }

    /// The place of the region in the alphabetical order.
    let position: Int
    let kind: Kind
    /// When it happened, from the content: the start of that day in Belgium, or the minute that is written.
    let instant: Instant

    /// All that has happened by a moment, the newest first.
    ///
    /// A launch or correction that lies ahead is no news yet. What happened at one moment stands in the order of
    /// the regions.
    static func all(of regions: [Region], until now: Instant) -> [FeedEntry] {
        regions.enumerated().flatMap { position, region in entries(of: region, at: position) }
            .filter { $0.instant <= now }
            .sorted { a, b in
                if a.instant != b.instant { return a.instant > b.instant }
                return (a.position, a.kind.number) < (b.position, b.kind.number)
            }
    }

    /// The next moment at which there is news, and the regions that it is about.
    static func next(of regions: [Region], after now: Instant) -> (instant: Instant, regions: [Slug])? {
        var first: Instant?
        var slugs: [Slug] = []
        for (position, region) in regions.enumerated() {
            let coming = entries(of: region, at: position).lazy.map(\.instant).filter { $0 > now }.min()
            guard let coming, coming <= first ?? coming else { continue }
            if coming != first { slugs = [] }
            first = coming
            slugs.append(region.slug)
        }
        return first.map { ($0, slugs) }
    }

    private static func entries(of region: Region, at position: Int) -> [FeedEntry] {
        let launch = region.launched.map { FeedEntry(position: position, kind: .launch, instant: $0) }
        let corrections = region.correctionsByAge.enumerated().map { index, update in
            FeedEntry(
                position: position, kind: .correction(update, number: index + 1),
                instant: Brussels.startOfDay(update.date))
        }
        return (launch.map { [$0] } ?? []) + corrections
    }
}

import Content
import Schedule

/// The order in which lists show regions: what can still be answered first.
///
/// At the moment of building, first those that accept candidacies, the nearest deadline first; then those that have
/// been announced, the first launch first; then those without a deadline; then those that have closed, the latest
/// first. Equals keep their alphabetical order.
struct RegionOrder: Sendable {
    /// Positions in the alphabetical order, in the order of lists.
    let positions: [Int]
    /// How many of them had not closed.
    let currentCount: Int
    /// How many of them, the first, accepted candidacies.
    let openCount: Int
    /// How many, behind those, had only been announced.
    let announcedCount: Int
    /// The place in the order of each position.
    let ranks: [Int]

    /// Orders the regions for a moment.
    init(_ regions: [Region], at now: Instant) {
        let keys = regions.map { Key($0, at: now) }
        positions = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        currentCount = keys.count { $0.group != .closed }
        openCount = keys.count { $0.group == .open }
        announcedCount = keys.count { $0.group == .announced }
        var ranks = Array(repeating: 0, count: regions.count)
        for (rank, position) in positions.enumerated() { ranks[position] = rank }
        self.ranks = ranks
    }

    private struct Key: Comparable {
        enum Group: Int { case open, announced, undated, closed }

        let group: Group
        /// Seconds; a later deadline that has passed is smaller.
        private let time: Int64
        /// The deadline of what is launched at one moment.
        private var end: Int64 = 0

        init(_ region: Region, at now: Instant) {
            let deadline = region.schedule.deadline
            if let deadline, deadline.hasPassed(at: now) {
                (group, time) = (.closed, -deadline.end.secondsSinceEpoch)
            } else if let launch = region.launched, launch > now {
                (group, time) = (.announced, launch.secondsSinceEpoch)
                end = deadline?.end.secondsSinceEpoch ?? .max
            } else if let deadline {
                (group, time) = (.open, deadline.end.secondsSinceEpoch)
            } else {
                (group, time) = (.undated, 0)
            }
        }

        static func < (a: Key, b: Key) -> Bool {
            (a.group.rawValue, a.time, a.end) < (b.group.rawValue, b.time, b.end)
        }
    }
}

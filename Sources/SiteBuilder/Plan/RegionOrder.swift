import Content
import Schedule

/// The order in which lists show regions: what can still be answered first.
///
/// Regions whose deadline lies ahead of the moment of building come first, the nearest first; then those without a
/// deadline; then those that have closed, the latest first. Equals keep their alphabetical order.
struct RegionOrder: Sendable {
    /// Positions in the alphabetical order, in the order of lists.
    let positions: [Int]
    /// How many of them had not closed.
    let currentCount: Int
    /// The place in the order of each position.
    let ranks: [Int]

    /// Orders the regions for a moment.
    init(_ regions: [Region], at now: Instant) {
        let keys = regions.map { Key($0.schedule.deadline, at: now) }
        positions = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
        currentCount = keys.count { $0.group != .closed }
        var ranks = Array(repeating: 0, count: regions.count)
        for (rank, position) in positions.enumerated() { ranks[position] = rank }
        self.ranks = ranks
    }

    private struct Key: Comparable {
        enum Group: Int { case ahead, undated, closed }

        let group: Group
        /// Seconds; a later deadline that has passed is smaller.
        private let time: Int64

        init(_ deadline: Deadline?, at now: Instant) {
            guard let deadline else {
                (group, time) = (.undated, 0)
                return
            }
            let seconds = deadline.end.secondsSinceEpoch
            (group, time) = deadline.hasPassed(at: now) ? (.closed, -seconds) : (.ahead, seconds)
        }

        static func < (a: Key, b: Key) -> Bool {
            (a.group.rawValue, a.time) < (b.group.rawValue, b.time)
        }
    }
}

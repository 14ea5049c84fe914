/// Puts the signs of a region in as few lanes as keep them apart.
struct TimelineLanes: Sendable {
    /// How much room two signs in a lane need between them, in percent of the width: 14 pixels on a phone.
    private static let gap = 4.0
    /// The room for what leads up to a hollow sign, or on from it.
    private static let tail = 3.0

    /// The signs with the number of their lane, from 0.
    let marks: [(mark: TimelineMark, lane: Int)]
    /// How many lanes there are; at least one.
    let count: Int

    /// Signs of one step stay in one lane, and so do the time for candidacies and their deadline.
    init(_ marks: [TimelineMark], scale: TimelineScale) {
        var ends: [Double] = []
        var lanes: [(mark: TimelineMark, lane: Int)] = []
        for group in Self.groups(marks) {
            let start =
                group.map { scale.place($0.start) - ($0.shape == .noLaterThan ? Self.tail : 0) }.min() ?? 0
            let end =
                group.map { scale.place($0.end) + ($0.shape == .noEarlierThan ? Self.tail : 0) }.max() ?? 0
            let lane = ends.firstIndex { $0 + Self.gap <= start } ?? ends.count
            if lane == ends.count { ends.append(end) } else { ends[lane] = end }
            lanes += group.map { ($0, lane) }
        }
        self.marks = lanes
        count = max(1, ends.count)
    }

    /// The signs that belong together, by the day of the first.
    private static func groups(_ marks: [TimelineMark]) -> [[TimelineMark]] {
        var groups: [[TimelineMark]] = []
        for mark in marks {
            guard let last = groups.last?.last,
                last.title == mark.title || last.kind == .open && mark.kind == .deadline
            else {
                groups.append([mark])
                continue
            }
            groups[groups.count - 1].append(mark)
        }
        return groups.enumerated()
            .sorted { ($0.element[0].start, $0.offset) < ($1.element[0].start, $1.offset) }
            .map(\.element)
    }
}

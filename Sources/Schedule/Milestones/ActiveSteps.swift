/// The steps of a region that were not withdrawn, with their dates worked out.
struct ActiveSteps {
    private let dates: [MilestoneKey: ResolvedWhen]
    private let withdrawn: Set<MilestoneKey>

    init(_ milestones: [Milestone], _ resolutions: [MilestoneKey: ResolvedWhen]) {
        let withdrawn = Set(milestones.lazy.filter(\.withdrawn).map(\.key))
        self.withdrawn = withdrawn
        dates = resolutions.filter { !withdrawn.contains($0.key) }
    }

    /// The date of a step; nil when there is no such step.
    subscript(key: MilestoneKey) -> When? { dates[key]?.when }

    /// The date of a step and what it was counted from.
    func resolved(_ key: MilestoneKey) -> ResolvedWhen? { dates[key] }

    /// Whether there was such a step, and it was called off.
    func isWithdrawn(_ key: MilestoneKey) -> Bool { withdrawn.contains(key) }

    /// When the last of all steps is over; nil when that is not known of one of them.
    var end: Instant? {
        let ends = dates.values.map { Extent(of: $0.when)?.end }
        return ends.contains(nil) ? nil : ends.compactMap(\.self).max()
    }

    /// The limits of a step; nil when there is no such step or nothing is known of it.
    func extent(_ key: MilestoneKey) -> Extent? {
        self[key].flatMap { Extent(of: $0) }
    }
}

/// The steps of a region that were not withdrawn, with their dates worked out.
struct ActiveSteps {
    private let dates: [MilestoneKey: ResolvedWhen]

    init(_ milestones: [Milestone], _ resolutions: [MilestoneKey: ResolvedWhen]) {
        let withdrawn = Set(milestones.lazy.filter(\.withdrawn).map(\.key))
        dates = resolutions.filter { !withdrawn.contains($0.key) }
    }

    /// The date of a step; nil when there is no such step.
    subscript(key: MilestoneKey) -> When? { dates[key]?.when }

    /// The limits of a step; nil when there is no such step or nothing is known of it.
    func extent(_ key: MilestoneKey) -> Extent? {
        self[key].flatMap { Extent(of: $0) }
    }
}

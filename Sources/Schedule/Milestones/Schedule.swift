/// The milestones of a region in the order of the steps, with dates that hang on others worked out.
public struct Schedule: Sendable, Hashable {
    /// The milestones: standard steps in their standard order, each followed by those that follow it in the file.
    public let milestones: [Milestone]
    /// When candidacies stop being accepted; nil when no certain moment is known or the step was withdrawn.
    public let deadline: Deadline?
    /// The dates that are counted from others; a programme of thousands of regions keeps no date twice.
    private let resolutions: [Resolution]
    /// Worked out once, since a phase is asked for many times.
    let phaseMarks: PhaseMarks

    /// The date of a step that is counted from another.
    private struct Resolution: Sendable, Hashable {
        let key: MilestoneKey
        let date: ResolvedWhen
    }

    /// Sorts the milestones and works out the dates that are counted from others.
    ///
    /// Throws when a milestone occurs twice, counts from one that does not exist, or counts from itself by way
    /// of others.
    public init(_ milestones: [Milestone]) throws(ScheduleError) {
        let dates = try MilestoneResolver(milestones).resolveAll()
        self.milestones = Self.inOrder(milestones)
        resolutions = self.milestones.compactMap { milestone in
            guard let date = dates[milestone.key], date.relation != nil else { return nil }
            return Resolution(key: milestone.key, date: date)
        }
        let steps = ActiveSteps(milestones, dates)
        deadline = steps.resolved(.deadline).flatMap { Deadline($0) }
        phaseMarks = PhaseMarks(steps, deadline: deadline)
    }

    /// The milestone of a key, withdrawn or not.
    public subscript(key: MilestoneKey) -> Milestone? {
        milestones.firstIndex { $0.key == key }.map { milestones[$0] }
    }

    /// The date of a milestone, made absolute as far as that can be done.
    public func resolved(_ milestone: Milestone) -> ResolvedWhen {
        guard case .after = milestone.when else { return ResolvedWhen(milestone.when) }
        let resolution = resolutions.first { $0.key == milestone.key }
        return resolution?.date ?? ResolvedWhen(.toBeAnnounced)
    }

    /// Between which limits a milestone takes place; nil when nothing is known.
    public func extent(_ milestone: Milestone) -> Extent? {
        Extent(of: resolved(milestone).when)
    }

    /// The milestone of a key that was not withdrawn.
    func active(_ key: MilestoneKey) -> Milestone? {
        self[key].flatMap { $0.withdrawn ? nil : $0 }
    }

    /// Standard steps by their order, other steps behind the standard step that they follow in the file.
    private static func inOrder(_ milestones: [Milestone]) -> [Milestone] {
        var rank = -1
        let ranked = milestones.enumerated().map { place, milestone in
            rank = MilestoneKey.standard.firstIndex(of: milestone.key) ?? rank
            return (rank: rank, place: place, milestone: milestone)
        }
        return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.milestone)
    }
}

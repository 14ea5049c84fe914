/// The steps after the deadline of which something is known, to tell what the planning has next.
struct PlannedSteps {
    private struct Step: Comparable {
        /// Its place among the milestones of the schedule.
        let place: Int
        /// By what is known of its start, else by when it is over at the latest.
        let moment: Instant
        /// Of steps at one moment the one on the way to a decision goes first.
        let rank: Int
        let end: Instant

        static func < (a: Step, b: Step) -> Bool {
            (a.moment, a.rank, a.place) < (b.moment, b.rank, b.place)
        }
    }

    private let milestones: [Milestone]
    /// In the order in which they come.
    private let steps: [Step]

    init(_ schedule: Schedule) {
        milestones = schedule.milestones
        var steps: [Step] = []
        steps.reserveCapacity(milestones.count)
        for place in milestones.indices {
            if let step = Self.step(at: place, in: schedule) { steps.append(step) }
        }
        steps.sort()
        self.steps = steps
    }

    /// The instants at which a step is over.
    var ends: some Sequence<Instant> { steps.lazy.map(\.end) }

    /// The first step that is not over at an instant.
    func next(at now: Instant) -> Milestone? {
        steps.first { now < $0.end }.map { milestones[$0.place] }
    }

    /// A step without an end (`from 28 June`) is certain on its first day only.
    private static func step(at place: Int, in schedule: Schedule) -> Step? {
        let milestone = schedule.milestones[place]
        guard !milestone.withdrawn, milestone.key != .launch, milestone.key != .deadline,
            let extent = schedule.extent(milestone)
        else { return nil }
        let firstDay = extent.earliestDate.map { Brussels.startOfDay($0.adding(days: 1)) }
        return (extent.end ?? firstDay).map { end in
            Step(place: place, moment: extent.start ?? end, rank: rank(of: milestone.key), end: end)
        }
    }

    private static func rank(of key: MilestoneKey) -> Int {
        switch key {
        case .assessment: 0
        case .pitches: 1
        case .decision: 2
        case .rebuttal: 3
        default: 4
        }
    }
}

/// The steps after the deadline of which something is known, to tell what the planning has next.
struct PlannedSteps {
    private struct Step {
        let milestone: Milestone
        let start: Instant?
        let end: Instant

        /// By what is known of its start, else by when it is over at the latest.
        var place: Instant { start ?? end }
    }

    /// In the order in which they come.
    private let steps: [Step]

    init(_ schedule: Schedule) {
        steps = schedule.milestones
            .filter { !$0.withdrawn && $0.key != .launch && $0.key != .deadline }
            .compactMap { Self.step($0, in: schedule) }
            .enumerated()
            .sorted { one, other in
                (one.element.place, Self.rank(one.element), one.offset)
                    < (other.element.place, Self.rank(other.element), other.offset)
            }
            .map(\.element)
    }

    /// The instants at which a step is over.
    var ends: [Instant] { steps.map(\.end) }

    /// The first step that is not over at an instant.
    func next(at now: Instant) -> Milestone? {
        steps.first { now < $0.end }?.milestone
    }

    /// A step without an end (`from 28 June`) is certain on its first day only.
    private static func step(_ milestone: Milestone, in schedule: Schedule) -> Step? {
        guard let extent = schedule.extent(milestone) else { return nil }
        let firstDay = extent.earliestDate.map { Brussels.startOfDay($0.adding(days: 1)) }
        return (extent.end ?? firstDay).map { Step(milestone: milestone, start: extent.start, end: $0) }
    }

    /// Of steps at one moment the one on the way to a decision goes first.
    private static func rank(_ step: Step) -> Int {
        let way: [MilestoneKey] = [.assessment, .pitches, .decision, .rebuttal]
        return way.firstIndex(of: step.milestone.key) ?? way.count
    }
}

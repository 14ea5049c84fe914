import Schedule

/// What a page has to show of a region at every moment, by its schedule.
struct ExpectedPeriods: Sendable {
    /// The moments at which it changes.
    let starts: [Instant]
    private let schedule: Schedule
    private let closingSoonDays: Int
    /// Whether every phase after the deadline is told, as on the page of a region; lists only say that it is over.
    private let isFull: Bool
    private let periods: [StatusPeriod]

    init(_ schedule: Schedule, closingSoonDays: Int, isFull: Bool) {
        self.schedule = schedule
        self.closingSoonDays = closingSoonDays
        self.isFull = isFull
        periods = StatusPeriod.timeline(schedule, closingSoonDays: closingSoonDays)
        starts = periods.compactMap(\.start)
    }

    /// What holds at a moment.
    func words(at moment: Instant) -> ShownStatus {
        let phase = Phase.at(moment, schedule, closingSoonDays: closingSoonDays)
        let wording = DutchWording()
        guard !phase.isAfterDeadline else {
            let isLater = isFull && phase != .closed
            return ShownStatus(
                phase: isLater ? "closed \(phase.rawValue)" : "closed",
                words: isFull ? wording.closed(schedule.deadline) : wording.phase(.closed), countdown: nil)
        }
        let period = periods.last { $0.start.map { $0 <= moment } ?? true }
        return ShownStatus(
            phase: phase.rawValue,
            words: period.map { wording.status($0, of: schedule).text } ?? wording.phase(phase),
            countdown: period?.countdown?.secondsSinceEpoch)
    }
}

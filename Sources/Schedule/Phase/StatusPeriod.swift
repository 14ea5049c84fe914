/// A stretch of time in which the same can be said of a call, but for the number of days that are left.
///
/// A page carries these for a script that picks the one of the reader's moment; all that depends on phases,
/// zones and steps is decided here.
public struct StatusPeriod: Sendable, Hashable {
    /// The first instant of the period; nil when it has held for ever.
    public let start: Instant?
    /// The phase throughout the period.
    public let phase: Phase
    /// What the days left are counted to: at every multiple of 86,400 seconds before it, midnight passes in
    /// Belgium, as long as the period lasts; at the instant itself the last day begins. Nil when no days are
    /// counted.
    ///
    /// A change of the clock starts a new period: 1 June begins at 22:00 UTC as seen from summer, and is counted
    /// to 23:00 UTC as long as it is winter.
    public let countdown: Instant?
    /// The step that the planning has next, or has now; only after the deadline, nil when none is known.
    public let next: Milestone?

    /// How many days at most are counted; longer before, a call is merely open.
    private static let longestCount = 730

    /// All periods of a schedule, in order.
    ///
    /// - Parameter closingSoonDays: As for ``Phase/at(_:_:closingSoonDays:)``.
    public static func timeline(_ schedule: Schedule, closingSoonDays: Int = 7) -> [StatusPeriod] {
        let plan = PlannedSteps(schedule)
        var instants = schedule.phaseMarks.instants(closingSoonDays: closingSoonDays)
        instants += countingMarks(schedule.deadline)
        instants += plan.ends
        return periods(instants, schedule, closingSoonDays, plan)
    }

    /// The periods up to the deadline, and the first one after it without the step that is next.
    public static func timelineToDeadline(
        _ schedule: Schedule, closingSoonDays: Int = 7
    ) -> [StatusPeriod] {
        let instants =
            schedule.phaseMarks.instants(closingSoonDays: closingSoonDays) + countingMarks(schedule.deadline)
        let end = schedule.deadline?.end
        return periods(instants.filter { $0 <= end ?? $0 }, schedule, closingSoonDays, nil)
    }

    /// - Parameter instants: Those at which something else may be said, in any order.
    private static func periods(
        _ instants: [Instant], _ schedule: Schedule, _ closingSoonDays: Int, _ plan: PlannedSteps?
    ) -> [StatusPeriod] {
        func period(from start: Instant?) -> StatusPeriod {
            let phase = schedule.phaseMarks.phase(
                at: start ?? .distantPast, closingSoonDays: closingSoonDays)
            return StatusPeriod(
                start: start, phase: phase, countdown: countdown(phase, from: start, to: schedule.deadline),
                next: phase.isAfterDeadline ? start.flatMap { plan?.next(at: $0) } : nil)
        }
        var periods = [period(from: nil)]
        periods.reserveCapacity(instants.count + 1)
        for instant in instants.sorted() {
            let period = period(from: instant)
            if periods.last.map(period.saysTheSame) != true { periods.append(period) }
        }
        return periods
    }

    private func saysTheSame(as other: StatusPeriod) -> Bool {
        phase == other.phase && countdown == other.countdown && next == other.next
    }

    /// The instants at which the countdown starts, and at which the clock changes while it runs.
    private static func countingMarks(_ deadline: Deadline?) -> [Instant] {
        guard let day = deadline?.date else { return [] }
        let first = Brussels.startOfDay(day.adding(days: -longestCount))
        let last = Brussels.startOfDay(day)
        let changes = (day.year - 2...day.year).flatMap {
            [Brussels.summerStart($0), Brussels.summerEnd($0)]
        }
        return [first] + changes.filter { first < $0 && $0 < last }
    }

    private static func countdown(_ phase: Phase, from start: Instant?, to deadline: Deadline?) -> Instant? {
        guard phase == .open || phase == .closingSoon, let start, let day = deadline?.date,
            start >= Brussels.startOfDay(day.adding(days: -longestCount))
        else { return nil }
        let seconds = day.dayNumber * 86_400 - Brussels.offset(at: start)
        return Instant(secondsSinceEpoch: Int64(seconds))
    }
}

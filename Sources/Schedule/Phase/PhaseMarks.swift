/// The instants of a schedule at which its phase can change, by the table of ``Phase``.
struct PhaseMarks {
    /// From one instant up to another, that one excluded.
    private struct Stretch {
        let start: Instant
        let end: Instant

        func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }
    }

    /// When candidacies become welcome.
    private enum Opening {
        case always, never
        case at(Instant)
    }

    private let opening: Opening
    private let deadline: Deadline?
    private let closingSoon: Instant?
    private let lastDay: Instant?
    private let assessment: Stretch?
    private let jury: Stretch?
    private let decided: Instant?
    private let reply: Stretch?
    private let concluded: Instant?

    init(_ schedule: Schedule, closingSoonDays: Int) {
        opening = Self.opening(schedule)
        deadline = schedule.deadline
        lastDay = deadline.map { Brussels.startOfDay($0.date) }
        closingSoon = deadline.map { Brussels.startOfDay($0.date.adding(days: -max(0, closingSoonDays))) }
        assessment = Self.stretch(
            schedule, .assessment, before: [.pitches, .decision, .rebuttal])
        jury = Self.stretch(schedule, .pitches, before: [.decision, .rebuttal])
        decided = Self.decided(schedule)
        reply = Self.reply(schedule)
        concluded = schedule.extent(.rebuttal)?.end
    }

    /// The phase at an instant.
    func phase(at now: Instant) -> Phase {
        guard let deadline else { return .undated }
        return now < deadline.end ? phaseBeforeDeadline(now) : phaseAfterDeadline(now)
    }

    /// All instants at which the phase may change, in order.
    var instants: [Instant] {
        var marks = [deadline?.end, closingSoon, lastDay, decided, concluded]
        for stretch in [assessment, jury, reply] { marks += [stretch?.start, stretch?.end] }
        if case .at(let start) = opening { marks.append(start) }
        return marks.compactMap(\.self).sorted()
    }

    private func phaseBeforeDeadline(_ now: Instant) -> Phase {
        switch opening {
        case .never: return .announced
        case .at(let start) where now < start: return .announced
        case .always, .at: break
        }
        if let lastDay, now >= lastDay { return .lastDay }
        if let closingSoon, now >= closingSoon { return .closingSoon }
        return .open
    }

    private func phaseAfterDeadline(_ now: Instant) -> Phase {
        if let concluded, now >= concluded { return .concluded }
        if let reply, reply.contains(now) { return .rightOfReply }
        if let decided, now >= decided { return .decided }
        if let jury, jury.contains(now) { return .jury }
        if let assessment, assessment.contains(now) { return .inAssessment }
        return .closed
    }

    private static func opening(_ schedule: Schedule) -> Opening {
        guard schedule.active(.launch) != nil else { return .always }
        let launch = schedule.extent(.launch)
        return (launch?.start ?? launch?.end).map(Opening.at) ?? .never
    }

    /// While a step certainly goes on: up to its end, or up to the certain start of the step that follows.
    private static func stretch(
        _ schedule: Schedule, _ key: MilestoneKey, before later: [MilestoneKey]
    ) -> Stretch? {
        guard let extent = schedule.extent(key), let start = extent.start, let first = extent.earliestDate
        else {
            return nil
        }
        let following = later.first { schedule.active($0) != nil }.flatMap { schedule.extent($0)?.start }
        let end = extent.end ?? Brussels.startOfDay(first.adding(days: 1))
        // A following step that starts earlier overlaps, and wins by being further.
        return Stretch(start: start, end: max(end, following ?? end))
    }

    private static func decided(_ schedule: Schedule) -> Instant? {
        guard let decision = schedule.active(.decision) else { return nil }
        let extent = schedule.extent(decision)
        if case .moment = schedule.resolved(decision).when { return extent?.start }
        return extent?.end
    }

    private static func reply(_ schedule: Schedule) -> Stretch? {
        guard let extent = schedule.extent(.rebuttal), let start = extent.start, let end = extent.end else {
            return nil
        }
        return Stretch(start: start, end: end)
    }
}

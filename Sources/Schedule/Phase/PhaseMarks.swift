/// The instants of a schedule at which its phase can change, by the table of ``Phase``.
struct PhaseMarks: Sendable, Hashable {
    /// From one instant up to another, that one excluded.
    private struct Stretch: Hashable {
        let start: Instant
        let end: Instant

        func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }
    }

    /// When candidacies become welcome.
    private enum Opening: Hashable {
        case always, never
        case at(Instant)
    }

    private let opening: Opening
    private let deadline: Deadline?
    private let lastDay: Instant?
    private let assessment: Stretch?
    private let jury: Stretch?
    private let decided: Instant?
    private let reply: Stretch?
    private let concluded: Instant?

    init(_ steps: ActiveSteps, deadline: Deadline?) {
        self.deadline = deadline
        opening = Self.opening(steps)
        lastDay = deadline.map { Brussels.startOfDay($0.date) }
        assessment = Self.stretch(steps, .assessment, before: [.pitches, .decision, .rebuttal])
        jury = Self.stretch(steps, .pitches, before: [.decision, .rebuttal])
        decided = Self.decided(steps)
        reply = Self.reply(steps)
        concluded = steps.extent(.rebuttal)?.end == nil ? nil : steps.end
    }

    /// The phase at an instant.
    func phase(at now: Instant, closingSoonDays: Int) -> Phase {
        guard let deadline else { return .undated }
        return deadline.hasPassed(at: now)
            ? phaseAfterDeadline(now) : phaseBeforeDeadline(now, closingSoonDays)
    }

    /// All instants at which the phase may change, in no order.
    func instants(closingSoonDays: Int) -> [Instant] {
        let marks = [
            start, deadline?.end, closingSoon(closingSoonDays), lastDay, decided, concluded,
            assessment?.start, assessment?.end, jury?.start, jury?.end, reply?.start, reply?.end,
        ]
        return marks.compactMap(\.self)
    }

    private var start: Instant? {
        if case .at(let start) = opening { start } else { nil }
    }

    private func closingSoon(_ days: Int) -> Instant? {
        deadline.map { Brussels.startOfDay($0.date.adding(days: -max(0, days))) }
    }

    private func phaseBeforeDeadline(_ now: Instant, _ closingSoonDays: Int) -> Phase {
        switch opening {
        case .never: return .announced
        case .at(let start) where now < start: return .announced
        case .always, .at: break
        }
        if let lastDay, now >= lastDay { return .lastDay }
        if let closingSoon = closingSoon(closingSoonDays), now >= closingSoon { return .closingSoon }
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

    private static func opening(_ steps: ActiveSteps) -> Opening {
        guard let launch = steps[.launch] else { return steps.isWithdrawn(.launch) ? .never : .always }
        return launch.certainStart.map(Opening.at) ?? .never
    }

    /// While a step certainly goes on: up to its end, or up to the certain start of the step that follows.
    private static func stretch(
        _ steps: ActiveSteps, _ key: MilestoneKey, before later: [MilestoneKey]
    ) -> Stretch? {
        guard let extent = steps.extent(key), let start = extent.start, let first = extent.earliestDate
        else {
            return nil
        }
        let following = later.first { steps[$0] != nil }.flatMap { steps.extent($0)?.start }
        let end = extent.end ?? Brussels.startOfDay(first.adding(days: 1))
        // A following step that starts earlier overlaps, and wins by being further.
        return Stretch(start: start, end: max(end, following ?? end))
    }

    private static func decided(_ steps: ActiveSteps) -> Instant? {
        let extent = steps.extent(.decision)
        if case .moment = steps[.decision] { return extent?.start }
        return extent?.end
    }

    private static func reply(_ steps: ActiveSteps) -> Stretch? {
        guard let extent = steps.extent(.rebuttal), let start = extent.start, let end = extent.end else {
            return nil
        }
        return Stretch(start: start, end: end)
    }
}

/// Where a call stands at a moment.
///
/// A phase is used only while it is certainly true, going by what was announced. Of several that hold, the
/// furthest wins. Steps that were withdrawn count as absent.
///
/// | phase | from | until |
/// | --- | --- | --- |
/// | `undated` | always, when there is no ``Deadline`` | – |
/// | `announced` | always | the launch: its start if that is certain, else its end (see below) |
/// | `open` | the launch; always when there never was one | the next phase |
/// | `closingSoon` | 00:00, N days before the day of the deadline | the next phase |
/// | `lastDay` | 00:00 of the day of the deadline | the end of the deadline |
/// | `closed` | the end of the deadline | any phase below |
/// | `inAssessment` | the start of the assessment | its end, or the start of the step that follows it in the list |
/// | `jury` | the start of the pitches | their end, or the start of the step that follows in the list |
/// | `decided` | the end of the decision (of a moment: its start) | the next phase |
/// | `rightOfReply` | the start of the right of reply, when its end is known too | its end |
/// | `concluded` | the end of all steps, if that is known of each and the right of reply is one of them | – |
///
/// A launch on a day or at a moment starts then. One that is promised in a week, in an interval, with days in
/// reserve, `by` or `before` a day is certain only when that is over; one that is `from` a day, `tba` or withdrawn
/// is never certain, and its call stays `announced` up to the deadline.
///
/// All but `undated` and `announced` need a launch that has begun; all below `closed` need a deadline that has
/// passed. A step counts as announced: a decision promised “before 15 July” is taken for made on 15 July, and
/// for unknown earlier, so that the days between the last pitch and 15 July are merely `closed`. A step without
/// an end (`from 28 June`) is certain on its first day only. The step that follows stretches an assessment or
/// jury up to its own start only when that start is certain.
public enum Phase: String, Sendable, Hashable, CaseIterable {
    /// No deadline is known.
    case undated
    /// Candidacies are not welcome yet.
    case announced
    /// Candidacies are accepted.
    case open
    /// Candidacies are accepted, for a few days more.
    case closingSoon
    /// Candidacies are accepted until later today.
    case lastDay
    /// The proposals are being assessed.
    case inAssessment
    /// The candidates pitch and the jury deliberates.
    case jury
    /// The decision was communicated.
    case decided
    /// Candidates may answer the decision.
    case rightOfReply
    /// All steps are over.
    case concluded
    /// The deadline has passed, and which later step is going on is not certain.
    case closed

    /// The phase at an instant: the only place that decides.
    ///
    /// - Parameter closingSoonDays: how many days before the day of the deadline a call is closing soon; 0: never.
    public static func at(_ now: Instant, _ schedule: Schedule, closingSoonDays: Int = 7) -> Phase {
        schedule.phaseMarks.phase(at: now, closingSoonDays: closingSoonDays)
    }

    /// The smallest later instant at which ``at(_:_:closingSoonDays:)`` gives another phase; nil when none does.
    public static func nextChange(
        after now: Instant, _ schedule: Schedule, closingSoonDays: Int = 7
    ) -> Instant? {
        let phase = at(now, schedule, closingSoonDays: closingSoonDays)
        return schedule.phaseMarks.instants(closingSoonDays: closingSoonDays).sorted().first { instant in
            instant > now && at(instant, schedule, closingSoonDays: closingSoonDays) != phase
        }
    }

    /// Every change of phase in order: the phase, and the instant from which it holds.
    ///
    /// The first has no instant, since it has held for ever.
    public static func timeline(_ schedule: Schedule, closingSoonDays: Int = 7) -> [PhaseChange] {
        let first = at(.distantPast, schedule, closingSoonDays: closingSoonDays)
        var changes = [PhaseChange(start: nil, phase: first)]
        for instant in schedule.phaseMarks.instants(closingSoonDays: closingSoonDays).sorted() {
            let phase = at(instant, schedule, closingSoonDays: closingSoonDays)
            if phase != changes.last?.phase { changes.append(PhaseChange(start: instant, phase: phase)) }
        }
        return changes
    }

    /// Whether candidacies are accepted.
    public var acceptsCandidacies: Bool {
        switch self {
        case .open, .closingSoon, .lastDay: true
        case .undated, .announced, .inAssessment, .jury, .decided, .rightOfReply, .concluded, .closed: false
        }
    }

    /// Whether the deadline has passed.
    public var isAfterDeadline: Bool {
        switch self {
        case .inAssessment, .jury, .decided, .rightOfReply, .concluded, .closed: true
        case .undated, .announced, .open, .closingSoon, .lastDay: false
        }
    }
}

import Diagnostics
import Schedule

/// Checks that the steps of a call come in an order that can be.
struct ScheduleCheck {
    private let schedule: Schedule
    /// Where the date of each milestone stands.
    private let places: MilestonePlaces

    /// The steps that nobody can take before all candidacies are in.
    private static let laterSteps: [(key: MilestoneKey, name: String)] = [
        (.assessment, "assessment"), (.pitches, "pitches"), (.decision, "decision"), (.rebuttal, "rebuttal"),
    ]

    /// Checks a schedule whose dates stand at `places`.
    init(_ schedule: Schedule, _ places: MilestonePlaces) {
        self.schedule = schedule
        self.places = places
    }

    /// Reports what cannot be, as an error, and what is probably a slip, as a warning.
    func report(_ findings: inout Findings) {
        guard let deadline = schedule.deadline else { return reportVagueDistance(&findings) }
        reportLateLaunch(deadline, &findings)
        for (key, name) in Self.laterSteps { reportEarlyStep(key, name, deadline, &findings) }
    }

    /// A deadline that is counted from a step without an end has none either.
    private func reportVagueDistance(_ findings: inout Findings) {
        guard let milestone = active(.deadline), case .after = milestone.when,
            case .from = schedule.resolved(milestone).when, let place = places[.deadline]
        else { return }
        findings.reportVagueDeadline("and \(milestone.when.notation) has no end", at: place)
    }

    private func reportLateLaunch(_ deadline: Deadline, _ findings: inout Findings) {
        guard let launch = active(.launch), let start = schedule.extent(launch)?.start,
            let place = places[.launch], start >= deadline.lastInstant
        else { return }
        findings.error(
            "timing.order", at: place,
            "the launch, \(shown(launch)), is not before the deadline, \(shownDeadline)",
            help: "correct the date that is wrong")
    }

    private func reportEarlyStep(
        _ key: MilestoneKey, _ name: String, _ deadline: Deadline, _ findings: inout Findings
    ) {
        guard let step = active(key), let end = schedule.extent(step)?.end, let place = places[key],
            end < deadline.end
        else { return }
        findings.warning(
            "timing.order", at: place,
            "the \(name), \(shown(step)), \(key == .pitches ? "are" : "is") over before the deadline, \(shownDeadline)",
            help: "check both dates")
    }

    private func active(_ key: MilestoneKey) -> Milestone? {
        schedule[key].flatMap { $0.withdrawn ? nil : $0 }
    }

    private func shown(_ milestone: Milestone) -> String { schedule.resolved(milestone).when.notation }

    private var shownDeadline: String { active(.deadline).map(shown) ?? "" }
}

extension Deadline {
    /// The start of its last minute when it names one that counts, else its end.
    fileprivate var lastInstant: Instant {
        time != nil && isTimeIncluded ? end.adding(seconds: -60) : end
    }
}

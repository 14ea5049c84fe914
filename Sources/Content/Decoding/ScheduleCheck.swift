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
        reportVagueLaunch(&findings)
        reportLateLaunch(deadline, &findings)
        for (key, name) in Self.laterSteps { reportEarlyStep(key, name, deadline, &findings) }
    }

    /// A deadline that is counted from a step without a certain day has none either.
    private func reportVagueDistance(_ findings: inout Findings) {
        guard let milestone = active(.deadline), case .after = milestone.when,
            schedule.resolved(milestone).when != .toBeAnnounced, let place = places[.deadline]
        else { return }
        findings.reportVagueDeadline(
            "and \(milestone.when.notation) is counted from a day that is not certain", at: place)
    }

    /// A call opens when its launch is certain, and some never are.
    private func reportVagueLaunch(_ findings: inout Findings) {
        guard let launch = schedule[.launch], let place = places[.launch] else { return }
        if launch.withdrawn {
            findings.error(
                "launch.withdrawn", at: place, "the launch was withdrawn, but the deadline was not",
                help: "withdraw the deadline too, or write the launch as tba")
        } else if case .from(let bound) = schedule.resolved(launch).when {
            findings.warning(
                "launch.vague", at: place,
                "the launch, \(shown(launch)), has no last day, so the site never says that the call is open",
                help: "write the day from which candidacies are welcome: \(bound)")
        }
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

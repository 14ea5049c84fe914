import Schedule

/// A launch so vague that the call is certain to be open only when it is closed.
enum NeverOpenRule: RegionRule {
    static let explanation = Explanation(
        "timing.never-open", .error,
        """
        A launch in a week, in a stretch of days, `by` or `before` a day is certain only when that is over, and the \
        site says that the call is open from then on. Here the deadline has passed by then, so no page would ever \
        say that candidacies are welcome.
        """,
        wrong: "launch: by 2023-06-30\ndeadline: 2023-06-01 23:59",
        right: "launch: 2023-04-21\ndeadline: 2023-06-01 23:59")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        let schedule = subject.region.schedule
        guard let deadline = schedule.deadline, let launch = subject.step(.launch), schedule.opening == nil,
            isVagueOnly(schedule.extent(launch.milestone), deadline),
            !Phase.timeline(schedule).contains(where: \.phase.acceptsCandidacies)
        else { return }
        report.add(
            Self.self, fact: launch.place,
            "the call never opens: the launch, \(launch.notation), is certain only when the deadline has passed",
            help: "write the day from which candidacies are welcome, or correct the deadline")
    }

    /// Whether the launch has a last day, and may come before the deadline: all else is reported elsewhere.
    private static func isVagueOnly(_ launch: Extent?, _ deadline: Deadline) -> Bool {
        guard let launch, launch.end != nil else { return false }
        return launch.start.map { $0 < deadline.end } ?? true
    }
}

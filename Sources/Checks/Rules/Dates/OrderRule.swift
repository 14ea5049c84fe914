import Schedule

/// A step that is over before the step before it begins.
enum OrderRule: RegionRule {
    static let explanation = Explanation(
        "date.order", .warning,
        """
        The steps of a call follow each other: launch, deadline, assessment, pitches, decision, right of reply. One \
        of them is over before the one before it has begun, so one of the two dates is probably wrong. Partners \
        cannot be matched before the launch either. (A step that comes before the deadline is reported as \
        timing.order.)
        """,
        wrong: "assessment: 2023-W24\npitches: 2023-06-07   # in week 23",
        right: "assessment: 2023-W23\npitches: 2023-06-14")

    private static let order: [MilestoneKey] = [.assessment, .pitches, .decision, .rebuttal]

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        let steps = order.compactMap { subject.step($0) }
        for (index, step) in steps.enumerated() {
            let earlier = steps[..<index].last { isOver(step, before: $0, subject) }
            if let earlier { add(step, before: earlier, &report) }
        }
        if let matching = subject.step(.matching), let launch = subject.step(.launch),
            isOver(matching, before: launch, subject)
        {
            add(matching, before: launch, &report)
        }
    }

    private static func isOver(
        _ step: RegionStep, before other: RegionStep, _ subject: RegionSubject
    ) -> Bool {
        let schedule = subject.region.schedule
        guard let end = schedule.extent(step.milestone)?.end,
            let start = schedule.extent(other.milestone)?.start
        else { return false }
        return end <= start
    }

    private static func add(_ step: RegionStep, before other: RegionStep, _ report: inout RuleReport) {
        report.add(
            Self.self, fact: step.place,
            "\(step.notation), for \(step.name), is over before \(other.name), \(other.notation)",
            help: "correct the date that is wrong")
    }
}

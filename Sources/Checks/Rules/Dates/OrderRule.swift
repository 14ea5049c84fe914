import Schedule

/// A step that is over before the step before it begins.
enum OrderRule: RegionRule {
    static let explanation = Explanation(
        "date.order", .warning,
        """
        The steps of a call follow each other: launch, deadline, assessment, pitches, decision, right of reply. One \
        of them is over before the one before it has begun, so one of the two dates is probably wrong. (A step that \
        comes before the deadline is reported as timing.order.)
        """,
        wrong: "assessment: 2023-W24\npitches: 2023-06-07   # in week 23",
        right: "assessment: 2023-W23\npitches: 2023-06-14")

    private static let order: [MilestoneKey] = [.assessment, .pitches, .decision, .rebuttal]

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        let steps = order.compactMap { key in subject.steps.first { $0.milestone.key == key } }
        for (index, step) in steps.enumerated() {
            let schedule = subject.region.schedule
            guard let end = schedule.extent(step.milestone)?.end else { continue }
            let earlier = steps[..<index].last { other in
                schedule.extent(other.milestone)?.start.map { end <= $0 } ?? false
            }
            guard let earlier else { continue }
            report.add(
                Self.self, fact: step.date,
                "\(shown(step, schedule)), for \(step.name), is over before \(earlier.name), "
                    + shown(earlier, schedule),
                help: "correct the date that is wrong")
        }
    }

    private static func shown(_ step: RegionSubject.Step, _ schedule: Schedule) -> String {
        schedule.resolved(step.milestone).when.notation
    }
}

import Schedule

/// A step that begins while the one before it still goes on.
enum OverlapRule: RegionRule {
    static let explanation = Explanation(
        "date.overlap", .warning,
        """
        A step has begun for certain while the one before it still goes on: proposals are assessed that may not be in \
        yet, or candidates pitch before their proposal is assessed. Often one of the two dates is wrong. Dates that \
        leave the day open, such as weeks and “before”, get the benefit of the doubt.
        """,
        wrong: "deadline: 2023-06-01 23:59\nassessment: 2023-05-25 / 2023-06-09",
        right: "deadline: 2023-06-01 23:59\nassessment: 2023-06-05 / 2023-06-09")

    private static let order: [MilestoneKey] = [.deadline, .assessment, .pitches]

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        let steps = order.compactMap { subject.step($0) }
        for (index, step) in steps.enumerated().dropFirst() {
            guard let begins = step.date.when.certainFirstDay,
                let earlier = steps[..<index].last(where: { goesOn($0, past: begins, subject) }),
                !isBefore(step, earlier, subject)
            else { continue }
            report.add(
                Self.self, fact: step.place,
                "\(step.notation), for \(step.name), begins while \(earlier.name), \(earlier.notation), "
                    + "still goes on",
                help: "correct the date that is wrong; accept the finding when the two may overlap")
        }
    }

    private static func goesOn(_ step: RegionStep, past day: CivilDate, _ subject: RegionSubject) -> Bool {
        let last =
            step.milestone.key == .deadline
            ? subject.region.schedule.deadline?.date : step.date.when.certainLastDay
        return last.map { day < $0 } ?? false
    }

    /// Whether a step is over before the other begins, or before the deadline is: reported as an order that is wrong.
    private static func isBefore(_ step: RegionStep, _ other: RegionStep, _ subject: RegionSubject) -> Bool {
        let schedule = subject.region.schedule
        guard let end = schedule.extent(step.milestone)?.end else { return false }
        if let deadline = schedule.deadline, end < deadline.end { return true }
        return schedule.extent(other.milestone)?.start.map { end <= $0 } ?? false
    }
}

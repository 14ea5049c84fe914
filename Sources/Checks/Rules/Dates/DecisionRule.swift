import Schedule

/// A decision that is promised for a moment at which the jury is still at work.
enum DecisionRule: RegionRule {
    static let explanation = Explanation(
        "date.decision-early", .warning,
        """
        The decision is announced for a day before the last pitch. Candidates who pitch later could not be \
        considered.
        """,
        wrong: "pitches: [2023-06-19, 2023-06-23]\ndecision: by 2023-06-21",
        right: "pitches: [2023-06-19, 2023-06-23]\ndecision: by 2023-06-30")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        let schedule = subject.region.schedule
        guard let decision = subject.steps.first(where: { $0.milestone.key == .decision }),
            let jury = subject.steps.first(where: { $0.milestone.key == .pitches }),
            let decided = schedule.extent(decision.milestone)?.end,
            let juryExtent = schedule.extent(jury.milestone), let lastPitch = juryExtent.end,
            decided < lastPitch,
            // When it is over before the first pitch already, the order is wrong and reported as that.
            juryExtent.start.map({ decided > $0 }) ?? true
        else { return }
        report.add(
            Self.self, fact: decision.place,
            "the decision, \(decision.notation), comes before the last pitch, \(jury.notation)",
            help: "correct the date that is wrong")
    }
}

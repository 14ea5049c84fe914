import Schedule

/// A sentence about a step that gives another date than the facts do.
enum ProseDateRule: RegionRule {
    static let explanation = Explanation(
        "prose.date-differs", .warning,
        """
        A sentence that is about a step of the call (it says “deadline”, “indienen”, “jury”, “beslissing” …) names \
        another date than the front matter gives for that step. The page would contradict its own banner. Dates of \
        other steps, and sentences that also name the right date, are left alone.
        """,
        wrong: "deadline: 2023-06-09 23:59\n\nDien je kandidatuur in tegen uiterlijk 1 juni 2023.",
        right: "deadline: 2023-06-09 23:59\n\nDien je kandidatuur in tegen uiterlijk 9 juni 2023.")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        guard let year = subject.defaultYear else { return }
        for sentence in subject.dated {
            guard let key = StepWords.step(of: sentence),
                let step = subject.steps.first(where: { $0.milestone.key == key }),
                let extent = subject.region.schedule.extent(step.milestone)
            else { continue }
            let dates = sentence.mentions.compactMap { mention in
                mention.date(inYear: year).map { (mention: mention, date: $0) }
            }
            guard !dates.contains(where: { fits($0.date, step.milestone, extent) }) else { continue }
            for (mention, date) in dates where !isKnown(date, in: subject) {
                report.add(
                    Self.self, bytes: mention.range,
                    "the sentence says \(date) of \(step.name), which is \(shown(step, subject)) in the facts",
                    help: "correct the sentence, or \(key) in the front matter")
            }
        }
    }

    private static func fits(_ date: CivilDate, _ milestone: Milestone, _ extent: Extent) -> Bool {
        if milestone.when.writtenDays.contains(date) { return true }
        // The deadline is one day; other steps may well take place on any day between their limits.
        if milestone.key == .deadline { return date == extent.latestDate }
        return (extent.earliestDate.map { $0 <= date } ?? true)
            && (extent.latestDate.map { date <= $0 } ?? true)
    }

    /// Whether it is the date of any step, so that the sentence may be about that one.
    private static func isKnown(_ date: CivilDate, in subject: RegionSubject) -> Bool {
        subject.steps.contains { step in
            step.milestone.when.writtenDays.contains(date)
                || subject.region.schedule.extent(step.milestone).map {
                    $0.earliestDate == date || $0.latestDate == date
                } ?? false
        }
    }

    private static func shown(_ step: RegionSubject.Step, _ subject: RegionSubject) -> String {
        subject.region.schedule.resolved(step.milestone).when.notation
    }
}

import Schedule

/// A sentence about a step that gives another date than the facts do.
enum ProseDateRule: RegionRule {
    static let explanation = Explanation(
        "prose.date-differs", .warning,
        """
        A sentence that is about a step of the call (it says “deadline”, “indienen”, “jury”, “beslissing” …) names \
        another date than the front matter gives for that step. The page would contradict its own banner. A heading \
        or line such as “Deadline” counts for the date below it, and the name of a step of the region's own counts as \
        well. Sentences that also name the right date, or tell of what was, are left alone; of a list every day counts.
        """,
        wrong: "deadline: 2023-06-09 23:59\n\nDien je kandidatuur in tegen uiterlijk 1 juni 2023.",
        right: "deadline: 2023-06-09 23:59\n\nDien je kandidatuur in tegen uiterlijk 9 juni 2023.")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for text in subject.texts where text.role != .update {
            for sentence in text.dated { check(sentence, text, subject, &report) }
        }
    }

    private static func check(
        _ sentence: DatedSentence, _ text: TextSubject, _ subject: RegionSubject,
        _ report: inout RuleReport
    ) {
        var wrong: [(mention: DutchMention, date: CivilDate, step: RegionStep, group: Int)] = []
        // In which list the right date of a step stands.
        var right: [MilestoneKey: Int] = [:]
        for (mention, claim) in zip(sentence.mentions, StepClaims.of(sentence, text, subject)) {
            guard let claim, let step = subject.step(claim.key),
                let extent = subject.region.schedule.extent(step.milestone)
            else { continue }
            let dates = sentence.dates(of: mention, defaultYear: text.defaultYear)
            guard let date = dates.first, !isOfAnotherCall(date, claim, extent, subject) else { continue }
            if dates.contains(where: { fits($0, claim, step, extent, subject) }) {
                right[claim.key] = claim.group
            } else {
                wrong.append((mention, date, step, claim.group))
            }
        }
        guard !wrong.isEmpty, !StepClaims.areOfAnotherRegion(sentence, text, subject) else { return }
        for (mention, date, step, group) in wrong {
            let key = step.milestone.key
            // Beside the right deadline another date is most often about something else; days in one list are not.
            if let place = right[key], place != group || key == .deadline { continue }
            report.add(
                Self.self, in: text, bytes: mention.range,
                "the sentence says \(mention.lastDay == nil ? "\(date)" : "“\(text.words(mention.range))”") of "
                    + "\(step.name), which is \(step.notation) in the facts",
                help: "correct the sentence, or \(key) in the front matter")
        }
    }

    private static func fits(
        _ date: CivilDate, _ claim: StepClaim, _ step: RegionStep, _ extent: Extent, _ subject: RegionSubject
    ) -> Bool {
        if step.days.contains(date) { return true }
        // An answer can be given from the decision on.
        if claim.key == .rebuttal, let last = extent.latestDate,
            let decision = subject.step(.decision).flatMap({ subject.region.schedule.extent($0.milestone) }),
            let first = decision.earliestDate ?? decision.latestDate, first <= last,
            (first...last).contains(date)
        {
            return true
        }
        if case .days = step.date.when { return false }
        // The deadline is one day; other steps may well take place on any day between their limits.
        if claim.key == .deadline {
            return date == extent.latestDate || claim.isBefore && date.adding(days: -1) == extent.latestDate
        }
        return (extent.earliestDate.map { $0 <= date } ?? true)
            && (extent.latestDate.map { date <= $0 } ?? true)
    }

    /// Whether a date lies more than a year and a half from the step, so that it is about another call. A date of last
    /// year is more often one that was not changed.
    private static func isOfAnotherCall(
        _ date: CivilDate, _ claim: StepClaim, _ extent: Extent, _ subject: RegionSubject
    ) -> Bool {
        if claim.isAmongHistory {
            let launch = subject.step(.launch).flatMap { subject.region.schedule.extent($0.milestone) }
            guard let opened = launch?.latestDate, date > opened else { return true }
        }
        guard let near = extent.latestDate ?? extent.earliestDate else { return false }
        if claim.isPast, date.year != near.year { return true }
        return abs(date.dayNumber - near.dayNumber) > 550
    }
}

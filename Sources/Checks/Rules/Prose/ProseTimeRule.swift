import Schedule

/// A sentence that gives the date of a step with another time.
enum ProseTimeRule: RegionRule {
    static let explanation = Explanation(
        "prose.time-differs", .warning,
        """
        A sentence names the day of the deadline, or of another step that has a time, with another time than the \
        front matter. Whoever trusts the wrong one of the two may be too late.
        """,
        wrong: "deadline: 2023-06-01 23:59\n\nDien je kandidatuur in tegen 1 juni 2023 om 12 uur.",
        right: "deadline: 2023-06-01 23:59\n\nDien je kandidatuur in tegen 1 juni 2023 om 23.59 uur.")

    static func check(_ subject: RegionSubject, _ report: inout RuleReport) {
        for text in subject.texts where text.role != .update {
            for sentence in text.dated where sentence.mentions.contains(where: { $0.time != nil }) {
                for (mention, claim) in zip(sentence.mentions, StepClaims.of(sentence, text, subject)) {
                    guard let claim, let step = subject.step(claim.key) else { continue }
                    check(mention, sentence, text, step, subject, &report)
                }
            }
        }
    }

    private static func check(
        _ mention: DutchMention, _ sentence: DatedSentence, _ text: TextSubject, _ step: RegionStep,
        _ subject: RegionSubject, _ report: inout RuleReport
    ) {
        guard let time = mention.time else { return }
        let dates = sentence.dates(of: mention, defaultYear: text.defaultYear)
        let given: CivilTime?
        if step.milestone.key == .deadline {
            guard let deadline = subject.region.schedule.deadline, dates.contains(deadline.date),
                time != deadline.time ?? .lastMinute,
                // The end of the day and its last minute are the same to people.
                !(time == .lastMinute && deadline.end == Brussels.startOfDay(deadline.date.adding(days: 1)))
            else { return }
            given = deadline.time
        } else {
            guard case .moment(let date, let moment) = step.date.when, dates.contains(date), time != moment
            else { return }
            given = moment
        }
        guard !StepClaims.areOfAnotherRegion(sentence, text, subject) else { return }
        report.add(
            Self.self, in: text, bytes: mention.range,
            "the sentence says \(time) of \(step.name), which is "
                + (given.map { "\($0)" } ?? "the end of the day") + " in the facts",
            help: "correct the sentence, or \(step.milestone.key) in the front matter")
    }
}

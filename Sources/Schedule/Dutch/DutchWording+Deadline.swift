// Sentences about the deadline. Each stays true for ever once it is true, so that a page that was built long ago
// and is read without JavaScript says nothing false.
extension DutchWording {
    /// When candidacies are accepted, without a full stop; true at every moment from `now` on.
    public func sentence(_ schedule: Schedule, at now: Instant) -> String {
        sentence(schedule).parts(isClosed: schedule.hasClosed(at: now)).text
    }

    /// When candidacies are accepted, without a full stop.
    ///
    /// | | sentence |
    /// | --- | --- |
    /// | no deadline | `De deadline voor kandidaturen is nog te bepalen` |
    /// | it was withdrawn | `De deadline voor kandidaturen is vervallen` |
    /// | before the deadline | `Kandidaturen kunnen worden ingediend vanaf … tot en met …, Belgische tijd` |
    /// | after it | `De indiening is afgesloten: kandidaturen konden worden ingediend vanaf … tot en met …` |
    public func sentence(_ schedule: Schedule) -> DeadlineSentence {
        guard let deadline = schedule.deadline else { return undated(schedule) }
        return DeadlineSentence(
            before: "Kandidaturen kunnen worden ingediend ",
            after: "De indiening is afgesloten: kandidaturen konden worden ingediend ",
            rest: parts(window: schedule, until: deadline))
    }

    /// The same for a list of calls, without a full stop. It names the opening too: nobody can hand in before.
    ///
    /// | | short form |
    /// | --- | --- |
    /// | no deadline | `De deadline is nog te bepalen` |
    /// | it was withdrawn | `De deadline is vervallen` |
    /// | before the deadline | `Indienen kan van vrijdag 21 april tot en met donderdag 1 juni 2023, Belgische tijd` |
    /// | after it | `Indienen kon van vrijdag 21 april tot en met …` |
    public func shortForm(_ schedule: Schedule) -> DeadlineSentence {
        guard let deadline = schedule.deadline else {
            let words =
                schedule.isDeadlineWithdrawn ? "De deadline is vervallen" : "De deadline is nog te bepalen"
            return DeadlineSentence(rest: [.text(words)])
        }
        return DeadlineSentence(
            before: "Indienen kan ", after: "Indienen kon ",
            rest: parts(window: schedule, until: deadline, isBrief: true))
    }

    /// A deadline such as `from 2023-06-28` is shown as it was announced.
    private func undated(_ schedule: Schedule) -> DeadlineSentence {
        guard !schedule.isDeadlineWithdrawn else {
            return DeadlineSentence(rest: [.text("De deadline voor kandidaturen is vervallen")])
        }
        guard let milestone = schedule.active(.deadline), milestone.when != .toBeAnnounced else {
            return DeadlineSentence(rest: [.text("De deadline voor kandidaturen is nog te bepalen")])
        }
        return DeadlineSentence(
            rest: [.text("De deadline voor kandidaturen: ")] + parts(of: schedule.resolved(milestone)))
    }
}

extension Schedule {
    /// Whether the deadline has passed at an instant; false when there is none.
    public func hasClosed(at now: Instant) -> Bool { deadline?.hasPassed(at: now) ?? false }

    /// Whether the deadline was called off, whatever date it had.
    fileprivate var isDeadlineWithdrawn: Bool { self[.deadline]?.withdrawn ?? false }
}

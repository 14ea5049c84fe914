// Sentences about the deadline. Each stays true for ever once it is true, so that a page that was built long ago
// and is read without JavaScript says nothing false.
extension DutchWording {
    /// `tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd`.
    ///
    /// `tot` without `en met` when the minute itself is too late, after `before 2023-06-01 17:00`.
    public func acceptsUntil(_ deadline: Deadline) -> String { parts(acceptsUntil: deadline).text }

    /// The same, its day marked for `<time>`.
    public func parts(acceptsUntil deadline: Deadline) -> [WordingPart] {
        [
            .text(deadline.isTimeIncluded ? "tot en met " : "tot "),
            moment(Bound(deadline.date, deadline.time)),
            .text(", Belgische tijd"),
        ]
    }

    /// When candidacies are accepted, without a full stop; true at every moment from `now` on.
    ///
    /// | at `now` | sentence |
    /// | --- | --- |
    /// | no deadline | `De deadline voor kandidaturen is nog te bepalen` |
    /// | it was withdrawn | `De deadline voor kandidaturen is vervallen` |
    /// | before the deadline | `Kandidaturen kunnen worden ingediend tot en met …, Belgische tijd` |
    /// | the same, launch on a certain day | `Kandidaturen kunnen worden ingediend vanaf … tot en met …` |
    /// | after it | `De indiening is afgesloten: kandidaturen konden worden ingediend tot en met …` |
    public func sentence(_ schedule: Schedule, at now: Instant) -> String {
        parts(sentence: schedule, at: now).text
    }

    /// The same, its days marked for `<time>`.
    public func parts(sentence schedule: Schedule, at now: Instant) -> [WordingPart] {
        sentence(schedule).parts(isClosed: schedule.isClosed(at: now))
    }

    /// The same at any moment.
    public func sentence(_ schedule: Schedule) -> DeadlineSentence {
        guard let deadline = schedule.deadline else { return DeadlineSentence(rest: undated(schedule)) }
        return DeadlineSentence(
            before: "Kandidaturen kunnen worden ingediend ",
            after: "De indiening is afgesloten: kandidaturen konden worden ingediend ",
            rest: opening(schedule) + parts(acceptsUntil: deadline))
    }

    /// The same for a list of calls, without a full stop: the deadline alone.
    ///
    /// | at `now` | short form |
    /// | --- | --- |
    /// | no deadline | `De deadline is nog te bepalen` |
    /// | it was withdrawn | `De deadline is vervallen` |
    /// | before the deadline | `Indienen kan tot en met …, Belgische tijd` |
    /// | after it | `Indienen kon tot en met …, Belgische tijd` |
    public func parts(shortForm schedule: Schedule, at now: Instant) -> [WordingPart] {
        shortForm(schedule).parts(isClosed: schedule.isClosed(at: now))
    }

    /// The same at any moment.
    public func shortForm(_ schedule: Schedule) -> DeadlineSentence {
        guard let deadline = schedule.deadline else {
            let words =
                schedule.isDeadlineWithdrawn ? "De deadline is vervallen" : "De deadline is nog te bepalen"
            return DeadlineSentence(rest: [.text(words)])
        }
        return DeadlineSentence(
            before: "Indienen kan ", after: "Indienen kon ", rest: parts(acceptsUntil: deadline))
    }

    /// `vanaf vrijdag 21 april 2023 `; less when the launch has no certain start; nothing when there is none.
    private func opening(_ schedule: Schedule) -> [WordingPart] {
        guard let launch = schedule.active(.launch) else { return [] }
        switch schedule.resolved(launch).when {
        case .moment(let date, let time): return opening(on: Bound(date, time))
        case .from(let bound): return opening(on: bound)
        case .days, .interval, .weeks, .before, .by, .after, .toBeAnnounced:
            guard let first = schedule.extent(launch)?.earliestDate else {
                return [.text("na \(MilestoneLabel.phrase(for: .launch)), ")]
            }
            return opening(on: Bound(first))
        }
    }

    private func opening(on bound: Bound) -> [WordingPart] {
        [.text("vanaf "), moment(bound), .text(" ")]
    }

    /// A deadline such as `from 2023-06-28` is shown as it was announced.
    private func undated(_ schedule: Schedule) -> [WordingPart] {
        guard !schedule.isDeadlineWithdrawn else {
            return [.text("De deadline voor kandidaturen is vervallen")]
        }
        guard let milestone = schedule.active(.deadline), milestone.when != .toBeAnnounced else {
            return [.text("De deadline voor kandidaturen is nog te bepalen")]
        }
        return [.text("De deadline voor kandidaturen: ")] + parts(of: schedule.resolved(milestone))
    }
}

extension Schedule {
    /// Whether the deadline was called off, whatever date it had.
    fileprivate var isDeadlineWithdrawn: Bool { self[.deadline]?.withdrawn ?? false }

    fileprivate func isClosed(at now: Instant) -> Bool { deadline.map { $0.end <= now } ?? false }
}

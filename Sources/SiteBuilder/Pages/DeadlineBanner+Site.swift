import Markup
import Schedule

extension DeadlineBanner {
    /// What a page built at `now` says of the deadline of a schedule.
    init(_ schedule: Schedule, at now: Instant) {
        let wording = DutchWording()
        sentence = HTML(wording.parts(sentence: schedule, at: now) + [.text(".")])
        isClosed = schedule.deadline.map { $0.end <= now } ?? false
        deadline = HTML(Self.shortForm(schedule.deadline, isClosed: isClosed, wording))
        opens = schedule[.launch].flatMap { schedule.extent($0)?.start?.iso }
        closes = schedule.deadline?.end.iso
    }

    /// `Indienen kan tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd`; `kon` once it is over.
    private static func shortForm(
        _ deadline: Deadline?, isClosed: Bool, _ wording: DutchWording
    ) -> [WordingPart] {
        guard let deadline else { return [.text("De deadline is nog te bepalen")] }
        return [.text(isClosed ? "Indienen kon " : "Indienen kan ")] + wording.parts(acceptsUntil: deadline)
    }
}

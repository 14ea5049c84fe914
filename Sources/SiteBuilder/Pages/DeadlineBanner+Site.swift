import Markup
import Schedule

extension DeadlineBanner {
    /// What a page built at `now` says of the deadline of a schedule.
    init(_ schedule: Schedule, at now: Instant) {
        let wording = DutchWording()
        sentence = HTML(wording.parts(sentence: schedule, at: now) + [.text(".")])
        deadline = HTML(schedule.deadline.map { wording.parts(acceptsUntil: $0) } ?? [.text("nog te bepalen")])
        isClosed = schedule.deadline.map { $0.end <= now } ?? false
        opens = schedule[.launch].flatMap { schedule.extent($0)?.start?.iso }
        closes = schedule.deadline?.end.iso
    }
}

import Content
import Markup
import Schedule

extension DeadlineBanner {
    /// What a page built at `now` says of the deadline of a schedule.
    init(_ schedule: Schedule, at now: Instant) {
        let wording = DutchWording()
        sentence = HTML(wording.parts(sentence: schedule, at: now) + [.text(".")])
        isClosed = schedule.deadline.map { $0.end <= now } ?? false
        deadline = HTML(Self.shortForm(schedule.deadline, isClosed: isClosed, wording))
        opens = schedule[.launch].flatMap { schedule.extent($0)?.start }
        closes = schedule.deadline?.end
    }

    /// The banners of regions, in their order, made by as many workers as there are jobs: several pages show each.
    static func all(of regions: [Region], at now: Instant, jobs: Int) async -> [DeadlineBanner] {
        let size = max(1, (regions.count + jobs - 1) / jobs)
        return await withTaskGroup(of: (Int, [DeadlineBanner]).self) { group in
            for start in stride(from: 0, to: regions.count, by: size) {
                let slice = regions[start..<min(start + size, regions.count)]
                group.addTask { (start, slice.map { DeadlineBanner($0.schedule, at: now) }) }
            }
            var parts: [(Int, [DeadlineBanner])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }

    /// `Indienen kan tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd`; `kon` once it is over.
    private static func shortForm(
        _ deadline: Deadline?, isClosed: Bool, _ wording: DutchWording
    ) -> [WordingPart] {
        guard let deadline else { return [.text("De deadline is nog te bepalen")] }
        return [.text(isClosed ? "Indienen kon " : "Indienen kan ")] + wording.parts(acceptsUntil: deadline)
    }
}

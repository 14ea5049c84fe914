import Content
import Markup
import Schedule

extension DeadlineBanner {
    /// The brief banners of regions, in their order, made by as many workers as there are jobs: several lists show
    /// each.
    static func all(
        of regions: [Region], at now: Instant, closingSoonDays: Int, jobs: Int
    ) async -> [DeadlineBanner] {
        let size = max(1, (regions.count + jobs - 1) / jobs)
        return await withTaskGroup(of: (Int, [DeadlineBanner]).self) { group in
            for start in stride(from: 0, to: regions.count, by: size) {
                let slice = regions[start..<min(start + size, regions.count)]
                group.addTask {
                    let banners = slice.map {
                        DeadlineBanner($0.schedule, at: now, closingSoonDays: closingSoonDays, detail: .brief)
                    }
                    return (start, banners)
                }
            }
            var parts: [(Int, [DeadlineBanner])] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }

    /// What a page built at `now` says of the deadline of a schedule.
    init(_ schedule: Schedule, at now: Instant, closingSoonDays: Int, detail: StatusTimeline.Detail) {
        let wording = DutchWording()
        let isClosed = schedule.deadline.map { $0.end <= now } ?? false
        sentence = Self.html(Self.sentences(schedule, wording), isClosed: isClosed)
        sentence.append(markup: ".")
        deadline = Self.html(Self.shortForms(schedule, wording), isClosed: isClosed)
        closed = isClosed ? wording.closed(schedule.deadline) : nil
        timeline = StatusTimeline.json(
            schedule, isClosed: isClosed, closingSoonDays: closingSoonDays, detail: detail)
        leaf = schedule.deadline.map { DateLeaf($0.date) }
    }

    /// One sentence before the deadline and after it; they differ in their first part alone.
    private struct Tenses {
        let before: [WordingPart]
        let after: [WordingPart]
    }

    private static func sentences(_ schedule: Schedule, _ wording: DutchWording) -> Tenses {
        tenses(of: schedule) { wording.parts(sentence: schedule, at: $0) }
    }

    /// `Indienen kan tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd`; `kon` once it is over.
    private static func shortForms(_ schedule: Schedule, _ wording: DutchWording) -> Tenses {
        tenses(of: schedule) { wording.parts(shortForm: schedule, at: $0) }
    }

    private static func tenses(of schedule: Schedule, _ parts: (Instant) -> [WordingPart]) -> Tenses {
        let before = Instant(secondsSinceEpoch: .min)
        return Tenses(before: parts(before), after: parts(schedule.deadline?.end ?? before))
    }

    /// The sentence of the moment of building; before the deadline with the other tense for the script.
    private static func html(_ tenses: Tenses, isClosed: Bool) -> HTML {
        guard !isClosed, let open = tenses.before.first?.text, let closed = tenses.after.first?.text,
            open != closed
        else { return HTML(isClosed ? tenses.after : tenses.before) }
        var html = HTML()
        html.append(markup: "<span data-open=\"")
        html.append(text: open)
        html.append(markup: "\" data-closed=\"")
        html.append(text: closed)
        html.append(markup: "\">")
        html.append(text: open)
        html.append(markup: "</span>")
        html.append(HTML(Array(tenses.before.dropFirst())))
        return html
    }
}

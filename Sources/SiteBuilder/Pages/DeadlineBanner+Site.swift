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
        let isClosed = schedule.hasClosed(at: now)
        sentence = Self.html(wording.sentence(schedule), isClosed: isClosed)
        sentence.append(markup: ".")
        deadline = Self.html(wording.shortForm(schedule), isClosed: isClosed)
        closed = isClosed ? wording.closed(schedule.deadline) : nil
        timeline = StatusTimeline.json(
            schedule, isClosed: isClosed, closingSoonDays: closingSoonDays, detail: detail
        ).map { json in
            var html = HTML(capacity: json.utf8.count)
            html.append(singleQuoted: json)
            return html
        }
        leaf = schedule.deadline.map { DateLeaf($0.date) }
    }

    /// The sentence of the moment of building; before the deadline with the other tense for the script.
    private static func html(_ sentence: DeadlineSentence, isClosed: Bool) -> HTML {
        guard !isClosed, sentence.before != sentence.after else {
            return HTML(sentence.parts(isClosed: isClosed))
        }
        var html = HTML()
        html.append(markup: "<span data-open=\"")
        html.append(text: sentence.before)
        html.append(markup: "\" data-closed=\"")
        html.append(text: sentence.after)
        html.append(markup: "\">")
        html.append(text: sentence.before)
        html.append(markup: "</span>")
        html.append(HTML(sentence.rest))
        return html
    }
}

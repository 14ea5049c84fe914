import Content
import Schedule

/// The next moment at which the pages of a site would say something else, although nobody changed the content.
///
/// Pages say whether the deadline of a region has passed, lists put what was launched first, corrections are there from
/// their day on, and the calendar folds away the months that are over.
/// All other sentences stay true for ever, and the script that refines them works from the instants in the page.
public struct NextChange: Sendable, Hashable {
    /// What the pages would say anew.
    public enum Reason: String, Sendable, Hashable {
        /// The deadline of one or more regions has passed.
        case deadline
        /// There is news: a region is launched, or the day of a correction has come.
        case news
        /// A month with dates is over, so that the calendar folds it away.
        case month
    }

    /// The moment: from this instant on the pages of before are out of date.
    public let instant: Instant
    /// What happens then.
    public let reason: Reason
    /// The regions whose deadline passes or that have news at that moment, in alphabetical order; none when a month
    /// ends.
    public let regions: [Slug]

    /// Looks for the first change after a moment; nil when there is none any more.
    ///
    /// A page that is built at the very instant of a deadline already says that it has passed. Of two changes at one
    /// moment the one that matters most is told.
    public init?(_ programme: Programme, after now: Instant) {
        let deadline = Self.firstDeadline(in: programme, after: now)
            .map { NextChange($0.instant, .deadline, $0.regions) }
        let news = FeedEntry.next(of: programme.regions, after: now)
        let month = Agenda.nextChange(of: programme.regions, after: now).map { NextChange($0, .month, []) }
        let changes = [deadline, news.map { NextChange($0.instant, .news, $0.regions) }, month].compactMap {
            $0
        }
        guard let first = changes.map(\.instant).min(),
            let change = changes.first(where: { $0.instant == first })
        else { return nil }
        self = change
    }

    private init(_ instant: Instant, _ reason: Reason, _ regions: [Slug]) {
        self.instant = instant
        self.reason = reason
        self.regions = regions
    }

    private static func firstDeadline(
        in programme: Programme, after now: Instant
    ) -> (instant: Instant, regions: [Slug])? {
        var first: Instant?
        var regions: [Slug] = []
        for region in programme.regions {
            guard let deadline = region.schedule.deadline, !deadline.hasPassed(at: now) else { continue }
            let end = deadline.end
            guard end <= first ?? end else { continue }
            if end != first { regions = [] }
            first = end
            regions.append(region.slug)
        }
        return first.map { ($0, regions) }
    }
}

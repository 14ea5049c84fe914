import Content
import Schedule

/// The next moment at which the pages of a site would say something else, although nobody changed the content.
///
/// Pages say whether the deadline of a region has passed, and the calendar folds away the months that are over.
/// All other sentences stay true for ever, and the script that refines them works from the instants in the page.
public struct NextChange: Sendable, Hashable {
    /// What the pages would say anew.
    public enum Reason: String, Sendable, Hashable {
        /// The deadline of one or more regions has passed.
        case deadline
        /// A month with dates is over, so that the calendar folds it away.
        case month
    }

    /// The moment: from this instant on the pages of before are out of date.
    public let instant: Instant
    /// What happens then.
    public let reason: Reason
    /// The regions whose deadline passes at that moment, in alphabetical order; none when a month ends.
    public let regions: [Slug]

    /// Looks for the first change after a moment; nil when there is none any more.
    ///
    /// A page that is built at the very instant of a deadline already says that it has passed.
    public init?(_ programme: Programme, after now: Instant) {
        let deadline = Self.firstDeadline(in: programme, after: now)
        let month = Agenda.nextChange(of: programme.regions, after: now)
        if let deadline, deadline.instant <= month ?? deadline.instant {
            instant = deadline.instant
            reason = .deadline
            regions = deadline.regions
        } else if let month {
            instant = month
            reason = .month
            regions = []
        } else {
            return nil
        }
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

import Content
import Schedule

/// The next moment at which the pages of a site would say something else, although nobody changed the content.
///
/// Pages say whether the deadline of a region has passed, and nothing else that time changes: all other
/// sentences stay true for ever, and the script that refines them works from the instants in the page.
public struct NextChange: Sendable, Hashable {
    /// The moment: from this instant on the pages of before are out of date.
    public let instant: Instant
    /// The regions whose deadline passes at that moment, in alphabetical order; at least one.
    public let regions: [Slug]

    /// Looks for the first deadline after a moment; nil when all have passed.
    ///
    /// A page that is built at the very instant of a deadline already says that it has passed.
    public init?(_ programme: Programme, after now: Instant) {
        var first: Instant?
        var regions: [Slug] = []
        for region in programme.regions {
            guard let end = region.schedule.deadline?.end, end > now, end <= first ?? end else { continue }
            if end != first { regions = [] }
            first = end
            regions.append(region.slug)
        }
        guard let first else { return nil }
        instant = first
        self.regions = regions
    }
}

import Content
import Schedule

/// What was published of one region.
public struct RegionRecord: Sendable, Hashable {
    /// The region.
    public var slug: Slug
    /// The day on which these facts were recorded as published.
    public var date: CivilDate
    /// The facts, in the order of the file.
    public var facts: [PublishedFact]
    /// The day on which it was recorded that the region is not published any more; nil while it is.
    public var goneSince: CivilDate?
    /// The line of the record on which the region begins.
    var line: Int

    /// Records a region.
    init(_ region: Region, on date: CivilDate) {
        slug = region.slug
        self.date = date
        facts = region.publishedFacts
        line = 1
    }

    /// Makes a record that was read.
    init(slug: Slug, date: CivilDate, facts: [PublishedFact], line: Int, goneSince: CivilDate? = nil) {
        self.goneSince = goneSince
        self.slug = slug
        self.date = date
        self.facts = facts
        self.line = line
    }
}

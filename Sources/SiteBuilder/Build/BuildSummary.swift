import Schedule

/// What a build did.
public struct BuildSummary: Sendable {
    /// How many pages (HTML files) the site has.
    public var pages: Int
    /// How many files the site has, pages included.
    public var files: Int
    /// How many files are new or differ from the site before.
    public var written: Int
    /// How many files are as they were; they keep their time stamps.
    public var unchanged: Int
    /// How many files of the site before are gone.
    public var removed: Int
    /// How many regions are left out because they are drafts.
    public var drafts: Int
    /// The next instant at which a new build of the same content would give another site, if there is one.
    public var nextChange: Instant?
    /// How long each stage took.
    public var stages: [(stage: BuildStage, duration: Duration)]
}

import Schedule

/// How a site is checked.
public struct CheckOptions: Sendable {
    /// The moment that is taken for now.
    public var now: Instant
    /// Whether warnings count as errors.
    public var isStrict: Bool
    /// How many files are read and rendered at once; at least 1.
    public var jobs: Int
    /// Whether the site is rendered round every change of phase as well.
    public var provesTimeline: Bool
    /// Whether the spelling is among the extra findings.
    public var looksAtSpelling: Bool

    /// Makes options.
    public init(
        now: Instant, isStrict: Bool = false, jobs: Int = 1, provesTimeline: Bool = false,
        looksAtSpelling: Bool = false
    ) {
        self.now = now
        self.isStrict = isStrict
        self.jobs = max(1, jobs)
        self.provesTimeline = provesTimeline
        self.looksAtSpelling = looksAtSpelling
    }
}

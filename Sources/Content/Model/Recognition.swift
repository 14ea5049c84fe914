/// How recognisable the partners of a region find a challenge: what share of them gave which answer.
///
/// A share that is nil was not given by the region, which is something else than 0.
public struct Recognition: Sendable, Hashable {
    /// Niet herkenbaar.
    public var not: Percentage?
    /// Minder herkenbaar.
    public var less: Percentage?
    /// Herkenbaar.
    public var plain: Percentage?
    /// Meer herkenbaar.
    public var more: Percentage?
    /// Zeer herkenbaar.
    public var very: Percentage?

    /// Makes the figures of a challenge.
    public init(
        not: Percentage? = nil, less: Percentage? = nil, plain: Percentage? = nil, more: Percentage? = nil,
        very: Percentage? = nil
    ) {
        self.not = not
        self.less = less
        self.plain = plain
        self.more = more
        self.very = very
    }

    /// The shares from least to most recognisable.
    public var shares: [Percentage?] { RecognitionDegree.allCases.map { self[$0] } }

    /// All given shares together; as published, so it may differ from 100.
    public var sum: Percentage { Percentage(tenths: shares.reduce(0) { $0 + ($1?.tenths ?? 0) }) }

    /// Whether no share is given.
    public var isEmpty: Bool { shares.allSatisfy { $0 == nil } }

    /// Whether all five shares are given.
    public var isComplete: Bool { !shares.contains(nil) }
}

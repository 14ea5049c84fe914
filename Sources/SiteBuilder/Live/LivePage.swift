import Schedule

/// What there is to know of a page of a live site beside its bytes.
public struct LivePage: Sendable {
    /// A moment at which the banner of a region says something else.
    public struct State: Sendable, Hashable {
        /// What holds from it on: `announced`, `open`, `closingSoon`, `lastDay` or `closed`.
        public let phase: Phase
        /// A moment at which it does.
        public let moment: Instant
    }

    /// The file whose text is on it, from the project folder; nil when it has no text of its own.
    public let source: String?
    /// Whether it is that of a draft, which a build would leave out.
    public let isDraft: Bool
    /// The moments of its region at which it looks different, in order; none on other pages.
    public let states: [State]
    /// The number of the last change that it may differ by.
    public let revision: Int
}

/// A sentence about a deadline that differs in its first words before the deadline and after it:
/// `Indienen kan ` or `Indienen kon `, and then `tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd`.
public struct DeadlineSentence: Sendable, Hashable {
    /// The first words up to the deadline.
    public let open: String
    /// The first words from then on; the same when there is no deadline.
    public let closed: String
    /// What follows.
    public let rest: [WordingPart]

    init(open: String, closed: String, rest: [WordingPart]) {
        self.open = open
        self.closed = closed
        self.rest = rest
    }

    /// A sentence that does not change.
    init(_ words: String, rest: [WordingPart] = []) {
        self.init(open: words, closed: words, rest: rest)
    }

    /// The whole sentence.
    public func parts(isClosed: Bool) -> [WordingPart] { [.text(isClosed ? closed : open)] + rest }
}

/// A sentence about a deadline. Once the deadline has passed it begins otherwise; then it goes on in the same words.
public struct DeadlineSentence: Sendable, Hashable {
    /// How it begins before the deadline: `Indienen kan `. Nothing when no deadline is known.
    public let before: String
    /// How it begins after it: `Indienen kon `. Nothing when no deadline is known.
    public let after: String
    /// How it goes on.
    public let rest: [WordingPart]

    init(before: String = "", after: String = "", rest: [WordingPart]) {
        self.before = before
        self.after = after
        self.rest = rest
    }

    /// The whole sentence, before the deadline or after it.
    public func parts(isClosed: Bool) -> [WordingPart] {
        let start = isClosed ? after : before
        return start.isEmpty ? rest : [.text(start)] + rest
    }
}

/// What a Dutch text about time says, and what it leaves open.
public struct DutchReading: Sendable, Hashable {
    /// The date.
    public let when: When
    /// What had to be filled in, in the order of the text; empty when the text says it all.
    public let assumptions: [DutchAssumption]

    /// Makes a reading.
    public init(when: When, assumptions: [DutchAssumption]) {
        self.when = when
        self.assumptions = assumptions
    }
}

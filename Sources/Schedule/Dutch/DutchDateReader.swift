/// Reads dates written in Dutch, and says what it had to assume.
public struct DutchDateReader: Sendable {
    /// The year of dates that are written without one; nil to refuse those.
    public let defaultYear: Int?

    /// Makes a reader.
    public init(defaultYear: Int? = nil) {
        self.defaultYear = defaultYear
    }

    /// What a text says; nil when it is not understood as a whole.
    public func read(_ text: String) -> DutchReading? { nil }

    /// The time that a text is: `23.59 uur`, `23u59`, `17u`, `9:30`.
    static func time(_ text: String) -> CivilTime? { nil }
}

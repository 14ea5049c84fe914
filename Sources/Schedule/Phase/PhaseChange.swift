/// A phase and when it begins.
public struct PhaseChange: Sendable, Hashable {
    /// The first instant of the phase; nil when it has held for ever.
    public let start: Instant?
    /// The phase.
    public let phase: Phase
}

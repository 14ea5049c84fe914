/// A date and time that is no instant in Belgium, because the clock changed that night.
public struct CivilTimeError: Error, Sendable, Hashable {
    /// What is wrong with the time.
    public enum Kind: Sendable, Hashable {
        /// The clock jumped over it, from 02:00 to 03:00.
        case skipped
        /// The clock showed it, went back from 03:00 to 02:00, and showed it again.
        case twice
    }

    /// What is wrong with the time.
    public let kind: Kind
    /// The day that was written.
    public let date: CivilDate
    /// The time that was written.
    public let time: CivilTime
    /// The first of the two instants that could be meant.
    public let earlier: Instant
    /// The second of the two instants that could be meant.
    public let later: Instant

    /// A stable name for diagnostics: `time.skipped` or `time.twice`.
    public var identifier: String { kind == .skipped ? "time.skipped" : "time.twice" }

    /// One sentence that names both instants.
    public var message: String {
        switch kind {
        case .skipped:
            "\(date) \(time) does not exist: that night the clock goes from 02:00 to 03:00, so it could mean "
                + "\(shown(earlier)) (\(earlier)) or \(shown(later)) (\(later))"
        case .twice:
            "\(date) \(time) comes twice: that night the clock goes back from 03:00 to 02:00, so it could mean "
                + "\(earlier) or \(later)"
        }
    }

    /// What to write instead.
    public var help: String {
        switch kind {
        case .skipped: "write \(date) \(shown(earlier)) or \(date) \(shown(later))"
        case .twice: "choose a time before 02:00 or from 03:00 on"
        }
    }

    private func shown(_ instant: Instant) -> String { Brussels.civil(instant).time.description }
}

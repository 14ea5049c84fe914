/// Why files cannot be watched.
public struct WatchError: Error, Sendable {
    /// What the machine said.
    public let reason: String
}

/// Why the preview cannot listen.
public enum ServerError: Error, Sendable, Hashable {
    /// Another program listens at the port.
    case portTaken(Int)
    /// No free port was found from this one on.
    case noFreePort(from: Int)
    /// The machine refused, in its own words.
    case refused(host: String, port: Int, reason: String)
}

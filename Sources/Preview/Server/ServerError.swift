/// Why the preview cannot listen.
public enum ServerError: Error, Sendable, Hashable {
    /// Another program listens at the port.
    case portTaken(Int)
    /// No free port was found from this one on.
    case noFreePort(from: Int)
    /// Nobody knows a machine of this name.
    case unknownHost(String)
    /// The address is not one of this machine.
    case foreignHost(String)
    /// The machine refused, in its own words.
    case refused(host: String, port: Int, reason: String)
}

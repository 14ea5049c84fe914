/// What becomes of an address.
public enum MarkdownResolution: Sendable, Hashable {
    /// The address is printed as it is.
    case unchanged
    /// Another address is printed, which the resolver vouches for.
    case rewritten(String)
    /// There is nothing at the address: a diagnostic at its line, and its text is printed without a link.
    case broken(identifier: String = "link.broken", message: String, help: String?)
}

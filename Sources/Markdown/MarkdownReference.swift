/// An address in a text, as the author wrote it.
public struct MarkdownReference: Sendable, Hashable {
    /// What the address is used for.
    public enum Kind: Sendable, Hashable {
        case link, image
    }

    /// What the address is used for.
    public var kind: Kind
    /// The address with escapes and character references resolved: `../regio/leuven.md#lokale-analyse`.
    public var destination: String

    /// Makes a reference.
    public init(kind: Kind, destination: String) {
        self.kind = kind
        self.destination = destination
    }
}

/// An address of another site, and the first page that links to it.
public struct ExternalLink: Sendable, Hashable {
    /// The address: `https://www.vlaanderen.be/`.
    public let url: String
    /// The page of the site: `privacy/index.html`.
    public let page: String
}

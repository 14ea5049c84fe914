/// A page beside the regions, from `Content/pagina/<slug>.md`: accessibility statement, privacy.
public struct Page: Sendable, Hashable {
    /// What its address ends in: `privacy`.
    public var slug: Slug
    /// Its title, the page's one `h1`.
    public var title: String
    /// One sentence for search engines.
    public var description: String?
    /// Its text.
    public var text: TextReference

    /// Makes a page.
    public init(slug: Slug, title: String, description: String? = nil, text: TextReference) {
        self.slug = slug
        self.title = title
        self.description = description
        self.text = text
    }
}

/// Somebody imagined, on whom challenges are based; the same name links challenges of different regions.
///
/// There is one for every name in a challenge, with or without a file of its own.
public struct Persona: Sendable, Hashable {
    /// What its page is called: `roy`.
    public var slug: Slug
    /// The name: `Roy`.
    public var name: String
    /// One or two sentences; nil without a file or when the file gives none.
    public var summary: String?
    /// Its own text, when there is a file `Content/persona/<slug>.md`.
    public var text: TextReference?

    /// Makes a persona.
    public init(slug: Slug, name: String, summary: String? = nil, text: TextReference? = nil) {
        self.slug = slug
        self.name = name
        self.summary = summary
        self.text = text
    }
}

/// What a link between content files leads to. A fragment is the part behind `#`, without it.
public enum LinkTarget: Sendable, Hashable {
    /// A region: `../regio/leuven.md#lokale-analyse`.
    case region(Slug, fragment: String?)
    /// A persona, with or without a file of its own: `../persona/roy.md`.
    case persona(Slug, fragment: String?)
    /// A page: `../pagina/privacy.md`.
    case page(Slug, fragment: String?)
    /// The home page: `../programma.md`.
    case home(fragment: String?)
    /// A file that is published as it is, by its path below `Content/bestand`: `genk.pdf`.
    case file(String)
    /// A place on the page itself: `#contact`.
    case fragment(String)
}

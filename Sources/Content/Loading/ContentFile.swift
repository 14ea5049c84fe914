/// A file of `Content/` that front matter is read from.
struct ContentFile: Sendable, Hashable {
    /// What a file is about, which its folder tells.
    enum Kind: String, Sendable, CaseIterable {
        case programme
        case region = "regio"
        case persona = "persona"
        case page = "pagina"
    }

    /// What it is about.
    let kind: Kind
    /// The path relative to the project folder: `Content/regio/genk.md`.
    let path: String
    /// The name of the file as a slug; nil when it is none, or another file has it already. Reported elsewhere.
    let slug: Slug?
}

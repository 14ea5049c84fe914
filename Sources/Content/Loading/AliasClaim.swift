import Diagnostics

/// A former slug of a region, and what is needed to point at it after its file was closed.
struct AliasClaim: Sendable {
    /// The former slug.
    var alias: Slug
    /// The file that claims it.
    var file: ContentFile
    /// A finding at its place, with the line quoted; only the words are to be filled in.
    private var finding: Diagnostic

    /// Takes a note of a claim.
    init(_ alias: Located<Slug>, of file: ContentFile, in source: SourceText) {
        self.alias = alias.value
        self.file = file
        finding = Diagnostic(.error, "slug.duplicate", in: source, at: alias.span, "")
    }

    /// The finding that the alias belongs to something else.
    func taken(_ message: String) -> Diagnostic {
        var finding = finding
        finding.message = message
        finding.help = "remove the alias, or correct it"
        return finding
    }
}

import Diagnostics

/// What a preview shows: a site in memory, which the preview knows by its paths alone.
public protocol PreviewedSite: Sendable {
    /// The path that the site is published at, with a `/` at both ends: `/`, `/oproep/`.
    var basePath: String { get async }

    /// A file by its path below the site: `regio/genk/index.html`; nil when there is none.
    func file(at path: String) async -> PreviewedFile?

    /// Whether `index.html` stands in a folder: `regio/genk`.
    func hasIndex(in folder: String) async -> Bool

    /// What the page at a path has to tell the script of the preview.
    func status(of path: String) async -> PageStatus

    /// Shows the site at a moment, as people write one; nil for now. Throws what is wrong with the moment.
    func travel(to moment: String?) async throws(TravelError)

    /// Takes over a change of files: paths from the project folder, or nil when it is not known what changed.
    func rebuild(_ paths: Set<String>?) async

    /// Does what can wait until nothing else is asked for; true when there is something new to show.
    func settle() async -> Bool
}

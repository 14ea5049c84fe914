import Diagnostics

/// What a preview shows: a site in memory, which the preview knows by its paths alone.
///
/// Each answer is of one state of the site: none mixes what was before a change with what came after it.
public protocol PreviewedSite: Sendable {
    /// What is found at the path of a request.
    func find(_ search: PlaceSearch) async -> PreviewedPlace

    /// What the page at a path has to tell the script of the preview.
    func status(of path: String) async -> PageStatus

    /// Shows the site at a moment, as people write one; nil for now. Throws what is wrong with the moment.
    func travel(to moment: String?) async throws(TravelError)

    /// Takes over a change of files: paths from the project folder, or nil when it is not known what changed.
    ///
    /// - Returns: whether the site has to do with it at all; a log that some program writes is nothing to it.
    func rebuild(_ paths: Set<String>?) async -> Bool

    /// Does what can wait until nothing else is asked for; true when there is something new to show.
    func settle() async -> Bool
}

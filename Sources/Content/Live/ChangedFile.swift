/// A file that was replaced by a later version of which only its own page, and lists, say something else.
public struct ChangedFile: Sendable, Hashable {
    /// From the project folder: `Content/regio/genk.md`.
    public var path: String
    /// The region that it is about; nil for the programme, a persona or a page, whose text alone changed.
    public var region: Slug?
    /// Whether its front matter says something else, which lists may show.
    public var factsChanged: Bool
    /// Whether its title is another, which the pages of other regions may show.
    public var titleChanged = false
}

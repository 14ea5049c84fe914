import Content
import Diagnostics

/// The file of a region that was made from an addendum, and what there is to say about it.
public struct ImportedRegion: Sendable {
    /// What the file and the page are called: `genk` for `genk.md`.
    public let slug: Slug
    /// The name of the region.
    public let title: String
    /// The file, in UTF-8.
    public let text: String
    /// What was done.
    public let report: ImportReport
    /// What stops the build until it is mended in the file; mostly nothing.
    public let errors: [Diagnostic]
}

/// A document without what repeats on its pages.
struct TrimmedDocument: Sendable {
    /// What it came in.
    let format: SourceFormat
    /// The lines that are left; a dropped one is blank.
    let lines: [SourceLine]
    /// The lines that were dropped.
    let dropped: [SourceLine]
    /// Page headers and page footers that the document keeps apart from its text.
    var furniture: [String] = []

    /// Whether lines may have been broken anywhere, so that paragraphs have to be put together.
    var isWrapped: Bool { format == .text || format == .pdf }
}

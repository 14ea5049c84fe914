/// A document as lines of text, whatever it came in.
struct SourceDocument: Sendable {
    /// What it came in.
    let format: SourceFormat
    /// All lines, blank ones included.
    var lines: [SourceLine]
    /// Signs that cannot be seen and were taken out.
    var removals: [InvisibleSigns.Removal] = []

    /// Whether lines may have been broken anywhere, so that paragraphs have to be put together.
    var isWrapped: Bool { format == .text || format == .pdf }
}

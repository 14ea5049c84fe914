/// A document as lines of text, whatever it came in.
struct SourceDocument: Sendable {
    /// What it came in.
    let format: SourceFormat
    /// All lines, blank ones included.
    var lines: [SourceLine]
    /// Signs that cannot be seen and were taken out.
    var removals: [InvisibleSigns.Removal] = []
    /// Page headers and page footers that the document keeps apart from its text, each once.
    var furniture: [String] = []
}

/// One thing that an import has to say.
public struct ReportEntry: Sendable, Hashable {
    /// What happened.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A fact was recognised; it stands in the front matter.
        case found
        /// The document leaves something open, and what is usual was taken. It is a question in the file.
        case assumed
        /// The document contradicts itself or was perhaps not understood. It is a question in the file.
        case unsure
        /// Words that the document has not, such as a heading that the pages need.
        case added
        /// Words of the document that are not in the file: page headers, page numbers.
        case dropped
    }

    /// What happened.
    public let kind: Kind
    /// What it is about: `timing.deadline`, `challenges.2.recognition`, `text`.
    public let field: String
    /// The value, the question or the words.
    public let text: String
    /// Where in the document.
    public let source: SourcePlace?
    /// The line of the region's file, from 1; nil for what is not in it.
    public let target: Int?

    /// Makes an entry.
    public init(_ kind: Kind, _ field: String, _ text: String, source: SourcePlace?, target: Int?) {
        self.kind = kind
        self.field = field
        self.text = text
        self.source = source
        self.target = target
    }
}

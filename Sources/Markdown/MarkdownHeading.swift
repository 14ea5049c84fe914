import Diagnostics

/// A heading of a text.
public struct MarkdownHeading: Sendable, Hashable {
    /// 1 to 6.
    public var level: Int
    /// The id of the heading in the page: `lokale-analyse`. Empty without `MarkdownDecorations.headings`.
    public var identifier: String
    /// What the heading says, without markup.
    public var text: String
    /// The (first) line of the heading in the file.
    public var span: SourceSpan

    /// Makes a heading.
    public init(level: Int, identifier: String, text: String, span: SourceSpan) {
        self.level = level
        self.identifier = identifier
        self.text = text
        self.span = span
    }
}

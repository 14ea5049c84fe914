/// What an addendum can come in.
public enum SourceFormat: String, Sendable, Hashable, CaseIterable {
    /// Plain text in UTF-8.
    case text
    /// Markdown: text with headings that begin with `#`.
    case markdown
    /// A PDF with text in it.
    case pdf
    /// A document of Word 2007 or later.
    case docx
    /// A document of LibreOffice Writer.
    case odt
}

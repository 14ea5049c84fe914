/// How large and how complicated a text may be.
///
/// The parser takes time that grows with the square of a paragraph, of a table's columns and of the depth of
/// blocks, and copies the address of a link definition into each link that uses it. With all four bounded, the
/// time for a text grows with its length only.
struct MarkdownLimits: Sendable {
    /// Bytes of a text.
    var bodyBytes = 1 << 20
    /// Columns of a table.
    var tableColumns = 64
    /// Cells of a table, columns times rows: the parser fills up short rows.
    var tableCells = 20_000
    /// Cells of all tables of a text together, counted in the same way.
    var allTableCells = 60_000
    /// Bytes without a blank line, a heading or a list item; the rows of a table do not count.
    var paragraphBytes = 16 << 10
    /// Blocks within blocks: quotations and lists.
    var depth = 100
    /// Lines of dashes and bars that could be below the head of a table but are not.
    var delimiterRows = 10
    /// Bytes that link definitions may take where they are used: the longest definition times all links.
    var definitionBytes = 16 << 20

    static let standard = MarkdownLimits()
}

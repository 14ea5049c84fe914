/// What is printed beyond the GitHub Flavored Markdown specification, so that pages are easy to use for everyone.
public struct MarkdownDecorations: OptionSet, Sendable, Hashable {
    /// One bit for each decoration.
    public let rawValue: Int

    /// Makes a set from its bits.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Headings get an identifier and a permalink.
    public static let headings = MarkdownDecorations(rawValue: 1 << 0)
    /// Tables scroll inside a box of their own, header cells have a scope, alignment is a class.
    public static let tables = MarkdownDecorations(rawValue: 1 << 1)
    /// Links to other sites carry `rel="noopener"`.
    public static let externalLinks = MarkdownDecorations(rawValue: 1 << 2)
    /// Images load when they come into view.
    public static let images = MarkdownDecorations(rawValue: 1 << 3)
    /// The mark of a task is an image with a name instead of a checkbox without one.
    public static let taskLists = MarkdownDecorations(rawValue: 1 << 4)
    /// `> [!NOTE]` is a note instead of a quotation.
    public static let notes = MarkdownDecorations(rawValue: 1 << 5)

    /// Everything.
    public static let all: MarkdownDecorations = [
        .headings, .tables, .externalLinks, .images, .taskLists, .notes,
    ]
}

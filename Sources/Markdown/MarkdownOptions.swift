/// How Markdown is printed.
public struct MarkdownOptions: Sendable {
    /// Whether quotes become curly, `--` a dash and `...` an ellipsis, the Dutch way: `'s avonds` gets ’.
    public var smartPunctuation = true
    /// What is printed beyond the specification; `[]` prints what the specification prints.
    public var decorations = MarkdownDecorations.all
    /// The ids that the page itself uses: a heading never gets one of these.
    public var reservedIdentifiers: Set<String> = []
    /// Whether every block, item and row says where it comes from, for the preview: `data-line="17"`, its line of the file.
    public var marksSourceLines = false

    /// Makes options; each has the value that a published page wants.
    public init(
        smartPunctuation: Bool = true, decorations: MarkdownDecorations = .all,
        reservedIdentifiers: Set<String> = [], marksSourceLines: Bool = false
    ) {
        self.smartPunctuation = smartPunctuation
        self.decorations = decorations
        self.reservedIdentifiers = reservedIdentifiers
        self.marksSourceLines = marksSourceLines
    }
}

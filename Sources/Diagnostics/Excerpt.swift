/// The quoted line under a diagnostic, and the part of it that the caret marks.
///
/// The text is safe for a terminal: control characters are shown as `·`, and a line that is too long to read
/// is cut to a window round the marked part.
public struct Excerpt: Sendable, Hashable {
    /// The number of the line in the file.
    public var lineNumber: Int
    /// The line, or a window of it, with `…` where it was cut.
    public var text: String
    /// How many scalars of `text` come before the marked part.
    public var markStart: Int
    /// How many scalars are marked; at least 1. The mark may stand just behind the last character.
    public var markLength: Int

    /// How much of a long line is shown, in scalars.
    static let window = 100

    /// Quotes the line that `span` is in; nil when the text has no such line.
    public init?(of source: SourceText, at span: SourceSpan) {
        guard let line = source.line(span.line) else { return nil }
        let scalars = Array(line.unicodeScalars)
        let mark = min(max(0, span.column - 1), scalars.count)
        let first = max(0, min(mark - Self.window / 3, scalars.count - Self.window))
        let last = min(scalars.count, first + Self.window)
        let shown = PrintableText.line(scalars[first..<last])
        let head = first > 0 ? "…" : ""
        lineNumber = span.line
        text = head + shown + (last < scalars.count ? "…" : "")
        markStart = mark - first + head.unicodeScalars.count
        markLength = max(1, min(span.length, last - mark))
    }
}

import Diagnostics

/// The Markdown part of a file: everything behind the front matter.
public struct MarkdownSource: Sendable {
    /// The whole file; diagnostics name its lines.
    public let file: SourceText
    /// The byte offset in `file.bytes` at which the Markdown starts; the first byte of a line.
    public let start: Int

    /// Makes a source; an offset outside the file is moved to its nearest end.
    public init(file: SourceText, start: Int) {
        self.file = file
        self.start = min(max(0, start), file.bytes.count)
    }
}

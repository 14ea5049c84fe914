import Diagnostics
import Markup

/// Turns Markdown into HTML that is safe, accessible and bounded.
///
/// CommonMark with GitHub's tables, strikethrough, automatic links, task lists, footnotes and notes. Raw HTML is
/// never printed. Addresses are http, https, mailto, tel or relative. The same text gives the same bytes on any
/// number of threads.
public struct MarkdownRenderer: Sendable {
    private let options: MarkdownOptions
    private let limits: MarkdownLimits

    /// Makes a renderer, which can print any number of texts, also at the same time.
    public init(options: MarkdownOptions = MarkdownOptions()) {
        self.init(options: options, limits: .standard)
    }

    init(options: MarkdownOptions, limits: MarkdownLimits) {
        self.options = options
        self.limits = limits
    }

    /// Prints a text. Never throws: everything wrong is in `diagnostics` of the result.
    ///
    /// A text that is too large or too complicated is not printed at all.
    ///
    /// - Parameter resolve: says what becomes of each address without a scheme, and of the address of each image.
    public func render(
        _ source: MarkdownSource, resolve: (MarkdownReference) -> MarkdownResolution
    ) -> RenderedMarkdown {
        let lines = BodyLines(source)
        let body = lines.range
        let footnotes = source.file.bytes.withUnsafeBufferPointer { FootnoteScan.isSafe($0, body) }
        var scanner = LimitScanner(lines, limits: limits, footnotes: footnotes)
        let excesses = scanner.scan()
        guard excesses.isEmpty else { return RenderedMarkdown(diagnostics: excesses) }
        return withoutActuallyEscaping(resolve) { resolve in
            var writer = TreeWriter(
                options: options, lines: lines, hasFootnotes: footnotes,
                delimiterLines: scanner.delimiterLines,
                resolve: resolve)
            return source.file.bytes.withUnsafeBufferPointer { bytes in
                CMark.withDocument(
                    UnsafeBufferPointer(rebasing: bytes[body]), smartPunctuation: options.smartPunctuation,
                    footnotes: footnotes
                ) { writer.write($0) }
            } ?? RenderedMarkdown()
        }
    }
}

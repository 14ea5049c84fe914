import Diagnostics
import Markup

@testable import Markdown

/// Renders a text as a file of its own.
func render(
    _ text: String, _ options: MarkdownOptions = MarkdownOptions(), limits: MarkdownLimits = .standard,
    resolve: (MarkdownReference) -> MarkdownResolution = { _ in .unchanged }
) -> RenderedMarkdown {
    let source = MarkdownSource(
        file: SourceText(path: "Content/regio/genk.md", bytes: Array(text.utf8)), start: 0)
    return MarkdownRenderer(options: options, limits: limits).render(source, resolve: resolve)
}

/// The HTML of a text.
func html(
    _ text: String, _ options: MarkdownOptions = MarkdownOptions(),
    resolve: (MarkdownReference) -> MarkdownResolution = { _ in .unchanged }
) -> String {
    render(text, options, resolve: resolve).html.string
}

/// The findings about a text, one a line, as people see them.
func findings(
    _ text: String, _ options: MarkdownOptions = MarkdownOptions(), limits: MarkdownLimits = .standard,
    resolve: (MarkdownReference) -> MarkdownResolution = { _ in .unchanged }
) -> String {
    report(render(text, options, limits: limits, resolve: resolve))
}

/// The findings of a result, without excerpts: `Content/regio/genk.md:3:1: error: … [heading.level-one]`.
func report(_ result: RenderedMarkdown) -> String {
    result.diagnostics.map { finding in
        let place = finding.location?.description ?? ""
        return "\(place): \(finding.severity.rawValue): \(finding.message) [\(finding.identifier)]"
    }.joined(separator: "\n")
}

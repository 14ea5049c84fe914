import Diagnostics

@testable import Markdown

/// The findings about a text as the command prints them, with excerpts and help.
func said(_ text: String, limits: MarkdownLimits = .standard) -> String {
    DiagnosticText().text(DiagnosticReport(render(text, limits: limits).diagnostics))
}

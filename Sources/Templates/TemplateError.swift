import Diagnostics

/// Templates that cannot be used, with everything that is wrong in them.
public struct TemplateError: Error, Sendable, Hashable {
    /// The findings, each once, sorted by file and place; never empty.
    public let diagnostics: [Diagnostic]

    init(_ findings: [Diagnostic]) {
        diagnostics = DiagnosticReport(findings).diagnostics
    }
}

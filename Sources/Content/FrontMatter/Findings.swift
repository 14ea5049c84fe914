import Diagnostics

/// Collects what is wrong with one file.
struct Findings {
    /// The file.
    let source: SourceText
    /// What was found, in the order of finding.
    private(set) var diagnostics: [Diagnostic] = []

    /// How many of the findings stop a build.
    private(set) var errorCount = 0

    /// Starts without findings.
    init(_ source: SourceText) {
        self.source = source
    }

    /// Notes something that stops a build.
    mutating func error(_ identifier: String, at span: SourceSpan, _ message: String, help: String? = nil) {
        errorCount += 1
        diagnostics.append(Diagnostic(.error, identifier, in: source, at: span, message, help: help))
    }

    /// Notes something that a person should look at.
    mutating func warning(_ identifier: String, at span: SourceSpan, _ message: String, help: String? = nil) {
        diagnostics.append(Diagnostic(.warning, identifier, in: source, at: span, message, help: help))
    }

    /// Notes something about the YAML itself.
    mutating func add(_ finding: YAMLFinding) {
        if finding.severity == .error {
            error(finding.identifier, at: finding.span, finding.message, help: finding.help)
        } else {
            warning(finding.identifier, at: finding.span, finding.message, help: finding.help)
        }
    }

    /// Notes something that stops a build and concerns the file as a whole.
    mutating func error(_ identifier: String, _ message: String, help: String? = nil) {
        errorCount += 1
        diagnostics.append(Diagnostic(.error, identifier, file: source.path, message, help: help))
    }
}

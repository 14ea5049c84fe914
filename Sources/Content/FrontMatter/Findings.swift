import Diagnostics

/// Collects what is wrong with one file, with a limit so that a hostile file cannot make a report of any size.
struct Findings {
    /// How many findings are given of one file.
    static let limit = 200

    /// The file.
    let source: SourceText
    /// What was found, in the order of finding.
    private(set) var diagnostics: [Diagnostic] = []

    /// How many of the findings stop a build, those beyond the limit included.
    private(set) var errorCount = 0

    /// Starts without findings.
    init(_ source: SourceText) {
        self.source = source
    }

    /// Notes something that stops a build.
    mutating func error(_ identifier: String, at span: SourceSpan, _ message: String, help: String? = nil) {
        errorCount += 1
        guard hasRoom() else { return }
        diagnostics.append(Diagnostic(.error, identifier, in: source, at: span, message, help: help))
    }

    /// Notes something that a person should look at.
    mutating func warning(_ identifier: String, at span: SourceSpan, _ message: String, help: String? = nil) {
        guard hasRoom() else { return }
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
        guard hasRoom() else { return }
        diagnostics.append(Diagnostic(.error, identifier, file: source.path, message, help: help))
    }

    /// Whether there is room for a finding; the first one too many is noted as such.
    ///
    /// Asked before a finding is made, since quoting a line costs as much as the line is long.
    private mutating func hasRoom() -> Bool {
        if diagnostics.count < Self.limit { return true }
        if diagnostics.count == Self.limit {
            errorCount += 1
            diagnostics.append(
                Diagnostic(
                    .error, "file.too-many-findings", file: source.path,
                    "more than \(Self.limit) findings in this file: the rest is not shown",
                    help: "mend these first"))
        }
        return false
    }
}

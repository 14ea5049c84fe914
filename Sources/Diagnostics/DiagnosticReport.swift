/// All findings of one run, each once, in the order in which a person works through them.
public struct DiagnosticReport: Sendable, Hashable {
    /// The findings, sorted by file and place.
    public let diagnostics: [Diagnostic]

    /// Sorts findings and drops repeated ones.
    public init(_ findings: [Diagnostic]) {
        var seen = Set<Diagnostic>()
        diagnostics = findings.filter { seen.insert($0).inserted }.sorted()
    }

    /// Whether anything in it is an error.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// How many findings are of a severity.
    public func count(_ severity: Diagnostic.Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }

    /// The same report with each warning turned into an error, for `--strict`.
    public func strict() -> DiagnosticReport {
        DiagnosticReport(
            diagnostics.map { finding in
                var finding = finding
                if finding.severity == .warning { finding.severity = .error }
                return finding
            })
    }
}

/// Writes diagnostics for people, in the form that compilers made familiar:
///
/// ```
/// Content/regio/genk.md:9:13: error: 2023-06-31 is not a date: June has 30 days [date.invalid]
///   9 |   decision: before 2023-06-31
///     |                    ^^^^^^^^^^
///   help: write the last day as 2023-06-30
/// ```
public struct DiagnosticText: Sendable {
    /// Whether to colour severities and carets with ANSI escapes; for terminals only.
    public var usesColour: Bool

    /// Makes a writer.
    public init(usesColour: Bool = false) {
        self.usesColour = usesColour
    }

    /// All findings of a report, a blank line between them, and a line end after the last.
    public func text(_ report: DiagnosticReport) -> String {
        report.diagnostics.map(text).joined(separator: "\n")
    }

    /// One finding, with a line end.
    public func text(_ finding: Diagnostic) -> String {
        var lines = [headline(finding)]
        if let excerpt = finding.excerpt { lines += quote(excerpt) }
        if let help = finding.help { lines.append("  help: \(printable(help))") }
        return lines.joined(separator: "\n") + "\n"
    }

    private func headline(_ finding: Diagnostic) -> String {
        let place = finding.location.map { printable("\($0): ") } ?? ""
        let severity = coloured(finding.severity.rawValue, finding.severity)
        return "\(place)\(severity): \(printable(finding.message)) [\(finding.identifier)]"
    }

    private func quote(_ excerpt: Excerpt) -> [String] {
        let number = String(excerpt.lineNumber)
        let gutter = String(repeating: " ", count: number.count)
        let padding = String(repeating: " ", count: excerpt.markStart)
        let carets = String(repeating: "^", count: excerpt.markLength)
        return ["  \(number) | \(excerpt.text)", "  \(gutter) | \(padding)\(carets)"]
    }

    /// A message may quote what a file holds, so it is made as safe as the excerpt.
    private func printable(_ text: String) -> String { PrintableText.line(text.unicodeScalars) }

    private func coloured(_ word: String, _ severity: Diagnostic.Severity) -> String {
        guard usesColour else { return word }
        let code =
            switch severity {
            case .error: "1;31"
            case .warning: "1;33"
            case .note: "1;36"
            }
        return "\u{1B}[\(code)m\(word)\u{1B}[0m"
    }
}

import Checks
import Diagnostics

/// Findings as workflow commands of GitHub Actions, which shows them beside the lines they are about:
///
/// ```
/// ::error file=Content/regio/genk.md,line=9,col=20,endColumn=30,title=date.invalid::2023-06-31 is not a date
/// ```
enum GitHubAnnotations {
    /// One line for each finding; those that were accepted become notices.
    static func text(_ outcome: CheckOutcome) -> String {
        let findings = outcome.report.diagnostics.map { command($0) }
        let accepted = outcome.accepted.map { entry in
            var finding = entry.finding
            finding.severity = .note
            finding.help = "accepted: \(entry.reason)"
            return command(finding)
        }
        return (findings + accepted).joined()
    }

    private static func command(_ finding: Diagnostic) -> String {
        var properties: [String] = []
        if let location = finding.location {
            properties.append("file=\(property(location.file))")
            if let span = location.span {
                properties += [
                    "line=\(span.line)", "col=\(span.column)", "endColumn=\(span.column + span.length)",
                ]
            }
        }
        properties.append("title=\(property(finding.identifier))")
        let help = finding.help.map { "\n\($0)" } ?? ""
        return "::\(level(finding.severity)) \(properties.joined(separator: ","))::"
            + data(finding.message + help) + "\n"
    }

    private static func level(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    /// A line end would end the command, and `%` begins an escape.
    private static func data(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    /// A colon or comma would end the property as well.
    private static func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}

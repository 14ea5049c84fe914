/// Writes diagnostics for machines: a JSON array with one object per finding, each on a line of its own.
///
/// ```
/// [
///   {"severity":"error","identifier":"date.invalid","file":"Content/regio/genk.md","line":9,"column":20,
///    "endColumn":30,"message":"…","help":"…","excerpt":"  decision: before 2023-06-31"}
/// ]
/// ```
///
/// Each object has all keys, in this order; what a finding does not have is `null`. Lines and columns start at 1
/// and columns count Unicode scalars; `endColumn` is the column behind the last one. `excerpt` is the quoted line,
/// cut when it is long. The same report gives the same bytes.
public struct DiagnosticJSON: Sendable {
    /// Makes a writer.
    public init() {}

    /// All findings of a report, with a line end after the closing bracket.
    public func text(_ report: DiagnosticReport) -> String {
        guard !report.diagnostics.isEmpty else { return "[]\n" }
        return "[\n" + report.diagnostics.map { "  " + object($0) }.joined(separator: ",\n") + "\n]\n"
    }

    private func object(_ finding: Diagnostic) -> String {
        let span = finding.location?.span
        let members: [(key: String, value: String)] = [
            ("severity", string(finding.severity.rawValue)),
            ("identifier", string(finding.identifier)),
            ("file", string(finding.location?.file)),
            ("line", number(span?.line)),
            ("column", number(span?.column)),
            ("endColumn", number(span.map { $0.column + $0.length })),
            ("message", string(finding.message)),
            ("help", string(finding.help)),
            ("excerpt", string(finding.excerpt?.text)),
        ]
        return "{" + members.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
    }

    private func number(_ value: Int?) -> String {
        value.map { String($0) } ?? "null"
    }

    /// A string as RFC 8259 wants it: quotes, backslashes and control characters escaped, the rest as it is.
    private func string(_ text: String?) -> String {
        guard let text else { return "null" }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\u{0}"..<" ", "\u{7F}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

import Diagnostics

/// One finding in a SARIF log.
struct SarifResult: Encodable {
    private struct Artifact: Encodable { let uri: String }

    private struct Region: Encodable {
        let startLine: Int
        let startColumn: Int
        let endColumn: Int
    }

    private struct Physical: Encodable {
        let artifactLocation: Artifact
        let region: Region?
    }

    private struct Location: Encodable { let physicalLocation: Physical }

    private struct Suppression: Encodable {
        let kind = "inSource"
        let justification: String
    }

    private let ruleId: String
    private let ruleIndex: Int
    private let level: String
    private let message: SarifRun.Text
    private let locations: [Location]
    private let suppressions: [Suppression]

    /// Takes a finding; the reason is that of an editor who accepted it.
    init(_ finding: Diagnostic, rule index: Int, acceptedBecause reason: String?) {
        ruleId = finding.identifier
        ruleIndex = index
        level = finding.severity.rawValue
        message = SarifRun.Text(text: finding.message + (finding.help.map { ": \($0)" } ?? ""))
        locations = finding.location.map { [Self.location($0)] } ?? []
        suppressions = reason.map { [Suppression(justification: $0)] } ?? []
    }

    private static func location(_ location: SourceLocation) -> Location {
        let region = location.span.map {
            Region(startLine: $0.line, startColumn: $0.column, endColumn: $0.column + $0.length)
        }
        return Location(
            physicalLocation: Physical(
                artifactLocation: Artifact(uri: encoded(location.file)), region: region))
    }

    /// The path as a relative reference (RFC 3986).
    private static func encoded(_ path: String) -> String {
        var uri = ""
        for byte in path.utf8 {
            let isPlain =
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "/-._~".utf8.contains(byte)
                }
            if isPlain {
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                uri += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return uri
    }
}

/// The form for machines: one flat object that has every key, with null for what a finding does not have.
///
/// ```
/// {"severity": "error", "identifier": "date.invalid", "file": "Content/regio/genk.md", "line": 9, "column": 20,
///  "endColumn": 30, "message": "…", "help": "…", "excerpt": "  decision: before 2023-06-31"}
/// ```
///
/// Lines and columns start at 1 and columns count Unicode scalars; `endColumn` is the column behind the last
/// one. `excerpt` is the quoted line, cut when it is long.
extension Diagnostic: Encodable {
    private enum CodingKeys: String, CodingKey {
        case severity, identifier, file, line, column, endColumn, message, help, excerpt
    }

    /// Encodes the finding.
    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: CodingKeys.self)
        let span = location?.span
        try object.encode(severity.rawValue, forKey: .severity)
        try object.encode(identifier, forKey: .identifier)
        try object.encode(location?.file, forKey: .file)
        try object.encode(span?.line, forKey: .line)
        try object.encode(span?.column, forKey: .column)
        try object.encode(span.map { $0.column + $0.length }, forKey: .endColumn)
        try object.encode(message, forKey: .message)
        try object.encode(help, forKey: .help)
        try object.encode(excerpt?.text, forKey: .excerpt)
    }
}

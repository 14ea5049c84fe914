import Diagnostics

/// A diagnostic for machines; its keys are part of the command's contract.
struct DiagnosticJSON: Encodable {
    private let severity: String
    private let identifier: String
    private let message: String
    private let help: String?
    /// The path relative to the project folder.
    private let file: String?
    /// From 1.
    private let line: Int?
    /// In Unicode scalars, from 1.
    private let column: Int?
    /// The column behind the last scalar.
    private let endColumn: Int?
    /// The line that it points into.
    private let excerpt: String?

    /// Takes a diagnostic apart.
    init(_ diagnostic: Diagnostic) {
        let span = diagnostic.location?.span
        severity = diagnostic.severity.rawValue
        identifier = diagnostic.identifier
        message = diagnostic.message
        help = diagnostic.help
        file = diagnostic.location?.file
        line = span?.line
        column = span?.column
        endColumn = span.map { $0.column + $0.length }
        excerpt = diagnostic.excerpt?.text
    }
}

import Diagnostics

/// Why a document could not be imported at all.
public struct ImportFault: Error, Sendable, Hashable {
    /// Whose fault it is.
    public enum Kind: Sendable, Hashable {
        /// The document cannot be read as it is.
        case document
        /// A program is missing or failed, or the disk did.
        case system
    }

    /// Whose fault it is.
    public let kind: Kind
    /// A stable name: `import.encrypted`.
    public let identifier: String
    /// One sentence without a full stop.
    public let message: String
    /// What to do about it.
    public let help: String
    /// Where in the document, when that can be told.
    public let line: Int?

    /// Makes a fault.
    public init(
        _ kind: Kind, _ identifier: String, _ message: String, help: String, line: Int? = nil
    ) {
        self.kind = kind
        self.identifier = identifier
        self.message = message
        self.help = help
        self.line = line
    }

    /// Makes a fault of the document's.
    init(_ identifier: String, _ message: String, help: String, line: Int? = nil) {
        self.init(.document, identifier, message, help: help, line: line)
    }

    /// The fault as a finding about a file.
    public func diagnostic(file: String) -> Diagnostic {
        var finding = Diagnostic(.error, identifier, file: file, message, help: help)
        if let line {
            finding.location = SourceLocation(file: file, span: SourceSpan(line: line, column: 1))
        }
        return finding
    }
}

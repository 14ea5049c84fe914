import Diagnostics

/// A finding that an editor has looked at and lets stand, with the reason.
public struct Acceptance: Sendable, Hashable {
    /// Which finding: `date.weekend`.
    public var identifier: String
    /// Why it may stand, for whoever reads the file next.
    public var reason: String
    /// Where the identifier stands in the region's file.
    public var span: SourceSpan

    /// Makes an entry.
    public init(identifier: String, reason: String, span: SourceSpan) {
        self.identifier = identifier
        self.reason = reason
        self.span = span
    }
}

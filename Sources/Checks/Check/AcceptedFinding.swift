import Diagnostics

/// A finding that an editor lets stand.
public struct AcceptedFinding: Sendable {
    /// The finding, as it would be without that.
    public let finding: Diagnostic
    /// Why it may stand.
    public let reason: String
}

import Diagnostics

/// What recording the published facts comes to.
public enum RecordOutcome: Sendable {
    /// The record says all of it already.
    case upToDate
    /// The text that ``PublicationRecord/path`` is to have.
    case changed(String)
    /// The errors that stand in its way.
    case refused(DiagnosticReport)
}

import Diagnostics

/// What a check found.
public struct CheckResult: Sendable {
    /// The findings that nobody accepted.
    public var report: DiagnosticReport
    /// The findings that editors accepted, in order, each with the reason.
    public var accepted: [AcceptedFinding]
    /// How many regions were checked, drafts left out.
    public var regions: Int
    /// How many regions are drafts.
    public var drafts: Int
    /// How many changes of phase were proved; nil when that was not asked for.
    public var provedChanges: Int?
}

import Diagnostics

/// How a build ended. In all cases but the first the site of before is untouched.
public enum BuildOutcome: Sendable {
    /// The site is published; the report holds warnings and notes only.
    case published(BuildSummary, DiagnosticReport)
    /// The content or the theme has errors.
    case rejected(DiagnosticReport)
    /// The machine did not let it: the disk is full, another build is running, the output folder is not ours.
    case failed(DiagnosticReport)
}

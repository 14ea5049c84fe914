import Diagnostics

/// How a check ended.
public enum CheckOutcome: Sendable {
    /// The site was looked at as a whole; the result says what was found.
    case checked(CheckResult)
    /// The machine did not let it: a file cannot be read.
    case failed(DiagnosticReport)
}

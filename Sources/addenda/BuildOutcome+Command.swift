import ArgumentParser
import Diagnostics
import SiteBuilder

extension BuildOutcome {
    /// What was found.
    var report: DiagnosticReport {
        switch self {
        case .published(_, let report), .rejected(let report), .failed(let report): report
        }
    }

    /// What the command tells the shell; nil when all went well.
    var exitStatus: ExitCode? {
        switch self {
        case .published: nil
        case .rejected: ExitStatus.contentHasErrors
        case .failed: ExitStatus.systemFailed
        }
    }
}

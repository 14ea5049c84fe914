import ArgumentParser
import Checks
import Diagnostics

extension CheckOutcome {
    /// What was found.
    var report: DiagnosticReport {
        switch self {
        case .checked(let result): result.report
        case .failed(let report): report
        }
    }

    /// What was accepted.
    var accepted: [AcceptedFinding] {
        switch self {
        case .checked(let result): result.accepted
        case .failed: []
        }
    }

    /// What the command tells the shell; nil when all went well.
    var exitStatus: ExitCode? {
        switch self {
        case .checked(let result): result.report.hasErrors ? ExitStatus.contentHasErrors : nil
        case .failed: ExitStatus.systemFailed
        }
    }

    /// `passed`, `rejected` when there are errors, `failed` when the machine could not go on.
    var name: String {
        switch self {
        case .checked(let result): result.report.hasErrors ? "rejected" : "passed"
        case .failed: "failed"
        }
    }
}

import ArgumentParser
import Diagnostics

/// How reading the status of a project ended.
enum StatusOutcome: Sendable {
    /// The content is sound; there may be warnings.
    case read(ProgrammeStatus, [Diagnostic])
    /// The content has errors, so nothing certain can be said.
    case rejected([Diagnostic])
    /// The project cannot be read.
    case failed([Diagnostic])

    /// What was found.
    var diagnostics: [Diagnostic] {
        switch self {
        case .read(_, let findings), .rejected(let findings), .failed(let findings): findings
        }
    }

    /// What the command tells the shell; nil when all went well.
    var exitStatus: ExitCode? {
        switch self {
        case .read: nil
        case .rejected: ExitStatus.contentHasErrors
        case .failed: ExitStatus.systemFailed
        }
    }
}

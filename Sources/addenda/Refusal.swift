import ArgumentParser
import Diagnostics
import Disk

/// Why a command did not do what was asked: a finding with an identifier, and the status to exit with.
struct Refusal {
    let finding: Diagnostic
    let status: ExitCode

    /// What was asked for cannot be done to these files.
    static func content(_ identifier: String, file: String?, _ message: String, help: String) -> Refusal {
        Refusal(
            finding: Diagnostic(.error, identifier, file: file, message, help: help),
            status: ExitStatus.contentHasErrors)
    }

    /// The machine or the installation is in the way.
    static func system(_ identifier: String, _ message: String, help: String) -> Refusal {
        Refusal(finding: Diagnostic(.error, identifier, message, help: help), status: ExitStatus.systemFailed)
    }

    /// A file or folder could not be read or written.
    static func system(_ error: DiskError) -> Refusal {
        Refusal(finding: error.diagnostic, status: ExitStatus.systemFailed)
    }

    /// Tells it on standard error, and gives the status to throw.
    func told() -> ExitCode {
        Console.standardError.write([finding])
        return status
    }
}

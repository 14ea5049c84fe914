import ArgumentParser

/// What the command tells the shell.
enum ExitStatus {
    /// The content has errors.
    static let contentHasErrors = ExitCode(1)
    /// The command was called wrongly.
    static let wrongUsage = ExitCode(2)
    /// The system failed: disk full, no permission, another build running.
    static let systemFailed = ExitCode(3)
}

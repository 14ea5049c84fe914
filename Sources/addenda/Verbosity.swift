/// How much a command prints; it never changes what the command does.
enum Verbosity: Sendable {
    /// Errors only.
    case quiet
    /// Findings and a summary.
    case normal
    /// The time each stage took as well.
    case verbose
}

import Diagnostics

/// What the workers of a build came across.
struct RenderFindings: Sendable {
    /// What is wrong with the content.
    var content: [Diagnostic] = []
    /// Why the machine could not go on: the disk is full, a file cannot be written.
    var failures: [Diagnostic] = []

    /// Adds what another worker found.
    mutating func append(_ other: RenderFindings) {
        content += other.content
        failures += other.failures
    }
}

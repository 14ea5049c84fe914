import Diagnostics

/// What the workers of a build came across.
struct RenderFindings: Sendable {
    /// What is wrong with the content.
    var content: [Diagnostic] = []
    /// The places on other pages that texts link to.
    var places: Set<LinkedPlace> = []
    /// Why the machine could not go on: the disk is full, a file cannot be written.
    var failures: [Diagnostic] = []

    /// Adds what another worker found.
    mutating func append(_ other: RenderFindings) {
        content += other.content
        places.formUnion(other.places)
        failures += other.failures
    }
}

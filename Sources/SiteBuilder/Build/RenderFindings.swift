import Diagnostics

/// What the workers of a build came across.
struct RenderFindings: Sendable {
    /// What is wrong with the content.
    var content: [Diagnostic] = []
    /// The places on other pages that texts link to.
    var places: Set<LinkedPlace> = []
    /// Those of them that are not there, each reported at its line: `regio/leuven/index.html#analyse`.
    var missingPlaces: Set<String> = []
    /// Why the machine could not go on: the disk is full, a file cannot be written.
    var failures: [Diagnostic] = []

    /// Adds what another worker found.
    mutating func append(_ other: RenderFindings) {
        content += other.content
        places.formUnion(other.places)
        missingPlaces.formUnion(other.missingPlaces)
        failures += other.failures
    }
}

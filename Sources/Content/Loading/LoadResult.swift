import Diagnostics

/// What came out of reading `Content/`.
public struct LoadResult: Sendable {
    /// The programme; nil when anything is an error.
    public let programme: Programme?
    /// Everything that is wrong, sorted, each thing once.
    public let diagnostics: [Diagnostic]

    /// Makes a result.
    public init(programme: Programme?, diagnostics: [Diagnostic]) {
        self.programme = programme
        self.diagnostics = diagnostics
    }
}

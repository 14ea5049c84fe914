import Diagnostics

/// What came out of reading `Content/`.
public struct LoadResult: Sendable {
    /// The programme; nil when anything is an error.
    public let programme: Programme?
    /// Everything that is wrong, sorted, each thing once.
    public let diagnostics: [Diagnostic]
    /// The texts that can be looked at even without a programme; nil when there is one.
    public let survey: TextSurvey?

    /// Whether there is a folder `Content/`; without it all other findings are left out.
    public let isFound: Bool

    /// Makes a result.
    init(programme: Programme?, diagnostics: [Diagnostic], survey: TextSurvey?, isFound: Bool = true) {
        self.isFound = isFound
        self.programme = programme
        self.diagnostics = diagnostics
        self.survey = survey
    }
}

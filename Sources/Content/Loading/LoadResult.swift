import Diagnostics

/// What came out of reading `Content/`.
public struct LoadResult: Sendable {
    /// The programme; nil when anything is an error.
    public let programme: Programme?
    /// Everything that is wrong, sorted, each thing once.
    public let diagnostics: [Diagnostic]
    /// The texts that can be looked at even without a programme; nil when there is one.
    public let survey: TextSurvey?

    /// Makes a result.
    init(programme: Programme?, diagnostics: [Diagnostic], survey: TextSurvey?) {
        self.programme = programme
        self.diagnostics = diagnostics
        self.survey = survey
    }
}

import Diagnostics

/// What came out of reading `Content/`.
public struct LoadResult: Sendable {
    /// The programme; nil when anything is an error.
    public let programme: Programme?
    /// Everything that is wrong, sorted, each thing once.
    public let diagnostics: [Diagnostic]
    /// The texts that can be looked at without a programme; nil when there is one.
    private let remaining: TextSurvey?
    /// The texts that can be looked at by themselves: of all files, whether or not there is a programme; nil without
    /// content.
    public var survey: TextSurvey? { remaining ?? programme.map(TextSurvey.init) }

    /// Whether there is a folder `Content/`; without it all other findings are left out.
    public let isFound: Bool

    /// Makes a result.
    init(programme: Programme?, diagnostics: [Diagnostic], survey: TextSurvey?, isFound: Bool = true) {
        self.isFound = isFound
        self.programme = programme
        self.diagnostics = diagnostics
        remaining = survey
    }
}

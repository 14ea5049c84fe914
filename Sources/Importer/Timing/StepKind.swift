import Schedule

/// Which step of a call a line of the timing is about.
enum StepKind: Sendable, Hashable {
    case standard(MilestoneKey)
    /// `Communicatie matching`, which stands below `other`.
    case matchingNews
    /// A step that only this region has, by its name.
    case other(String)

    static let launch = StepKind.standard(.launch)
    static let deadline = StepKind.standard(.deadline)
    static let matching = StepKind.standard(.matching)
    static let pitches = StepKind.standard(.pitches)
    static let decision = StepKind.standard(.decision)
    static let rebuttal = StepKind.standard(.rebuttal)

    /// As a report names it: `timing.deadline`.
    var field: String {
        switch self {
        case .standard(let key): "timing.\(key)"
        case .matchingNews: "timing.other.communicatie-matching"
        case .other(let name): "timing.other.\(name)"
        }
    }
}

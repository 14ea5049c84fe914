import Schedule

/// The keys below `timing`.
enum TimingKey: String, FrontMatterKey {
    case launch, deadline, assessment, pitches, decision, rebuttal, matching, other

    static let owner = "timing"

    /// The milestone of a key; nil for `other`, which holds several.
    var milestone: MilestoneKey? { self == .other ? nil : MilestoneKey(rawValue: rawValue) }

    var example: String {
        switch self {
        case .launch: "launch: 2023-04-21"
        case .deadline: "deadline: 2023-06-01 23:59"
        case .assessment: "assessment: 2023-W23 / 2023-W24"
        case .pitches: "pitches: [2023-06-19, 2023-06-21]"
        case .decision: "decision: before 2023-07-15"
        case .rebuttal: "rebuttal: decision + 14 days"
        case .matching: "matching: tba"
        case .other: "other: [{name: Infomoment, when: 2023-05-04}]"
        }
    }
}

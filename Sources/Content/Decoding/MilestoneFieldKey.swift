/// The keys of one milestone in its long form.
enum MilestoneFieldKey: String, FrontMatterKey {
    /// What a milestone below `other` is called.
    case name
    case when, text, label, note, optional, withdrawn

    static let owner = "this milestone"
    /// The keys of a milestone that has its name already.
    static let ofStandardMilestone: [MilestoneFieldKey] = [
        .when, .text, .label, .note, .optional, .withdrawn,
    ]

    var example: String {
        switch self {
        case .name: "name: Infomoment"
        case .when: "when: 2023-06-19"
        case .text: "text: half juni"
        case .label: "label: Jury"
        case .note: "note: Het addendum zegt niet welk jaar"
        case .optional: "optional: [2023-06-21]"
        case .withdrawn: "withdrawn: true"
        }
    }
}

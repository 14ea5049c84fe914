/// The keys of a challenge.
enum ChallengeKey: String, FrontMatterKey {
    case personas
    case combinedAs = "combined_as"
    case recognition, note

    static let owner = "this challenge"

    var example: String {
        switch self {
        case .personas: "personas: [Roy]"
        case .combinedAs: "combined_as: Alex-2"
        case .recognition: "recognition: {not: 0, less: 5, plain: 60, more: 5, very: 30}"
        case .note: "note: De cijfers tellen niet op tot 100"
        }
    }
}

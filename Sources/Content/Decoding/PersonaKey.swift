/// The keys of a persona file.
enum PersonaKey: String, FrontMatterKey {
    case name, summary

    static let owner = "a persona file"

    var example: String {
        switch self {
        case .name: "name: Roy"
        case .summary: "summary: Roy zoekt werk"
        }
    }
}

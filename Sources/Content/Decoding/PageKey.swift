/// The keys of a page file.
enum PageKey: String, FrontMatterKey {
    case title, description

    static let owner = "a page file"

    var example: String {
        switch self {
        case .title: "title: Privacy"
        case .description: "description: Hoe deze website met gegevens omgaat"
        }
    }
}

/// The keys of a correction after publication.
enum UpdateKey: String, FrontMatterKey {
    case date, change, reason

    static let owner = "this update"

    var example: String {
        switch self {
        case .date: "date: 2023-05-02"
        case .change: "change: De deadline is verlengd"
        case .reason: "reason: De eerste datum was een feestdag"
        }
    }
}

/// The keys of a finding that is accepted.
enum AcceptKey: String, FrontMatterKey {
    case finding, reason

    static let owner = "this accepted finding"

    var example: String {
        switch self {
        case .finding: "finding: date.weekend"
        case .reason: "reason: Zo staat het in het addendum"
        }
    }
}

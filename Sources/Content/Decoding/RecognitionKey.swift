/// The answers to how recognisable a challenge is, as the keys below `recognition`.
public enum RecognitionKey: String, Sendable, Hashable, CaseIterable, FrontMatterKey {
    case not, less, plain, more, very

    static let owner = "recognition"

    var example: String { "\(rawValue): 20" }
}

extension Recognition {
    /// The share of an answer; nil when it was not given.
    public subscript(_ key: RecognitionKey) -> Percentage? {
        get {
            switch key {
            case .not: not
            case .less: less
            case .plain: plain
            case .more: more
            case .very: very
            }
        }
        set {
            switch key {
            case .not: not = newValue
            case .less: less = newValue
            case .plain: plain = newValue
            case .more: more = newValue
            case .very: very = newValue
            }
        }
    }
}

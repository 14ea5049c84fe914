/// How recognisable partners find a challenge, from least to most; also the keys below `recognition`.
public enum RecognitionDegree: String, Sendable, Hashable, CaseIterable {
    case not, less, plain, more, very

    /// The answer in Dutch, in small letters: `zeer herkenbaar`.
    public var dutch: String { self == .plain ? qualifier : "\(qualifier) herkenbaar" }

    /// What tells the answer from the others: `zeer`, and `herkenbaar` for the plain one.
    public var qualifier: String {
        switch self {
        case .not: "niet"
        case .less: "minder"
        case .plain: "herkenbaar"
        case .more: "meer"
        case .very: "zeer"
        }
    }
}

extension Recognition {
    /// The share that gave an answer; nil when it was not given.
    public subscript(degree: RecognitionDegree) -> Percentage? {
        get {
            switch degree {
            case .not: not
            case .less: less
            case .plain: plain
            case .more: more
            case .very: very
            }
        }
        set {
            switch degree {
            case .not: not = newValue
            case .less: less = newValue
            case .plain: plain = newValue
            case .more: more = newValue
            case .very: very = newValue
            }
        }
    }
}

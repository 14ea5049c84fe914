/// How recognisable partners find a challenge, from least to most.
public enum RecognitionDegree: String, Sendable, CaseIterable {
    case not, less, plain, more, very

    /// The answer in Dutch, in small letters: `zeer herkenbaar`.
    public var dutch: String {
        switch self {
        case .not: "niet herkenbaar"
        case .less: "minder herkenbaar"
        case .plain: "herkenbaar"
        case .more: "meer herkenbaar"
        case .very: "zeer herkenbaar"
        }
    }
}

extension Recognition {
    /// The share that gave an answer; nil when it was not given.
    public subscript(degree: RecognitionDegree) -> Percentage? {
        switch degree {
        case .not: not
        case .less: less
        case .plain: plain
        case .more: more
        case .very: very
        }
    }
}

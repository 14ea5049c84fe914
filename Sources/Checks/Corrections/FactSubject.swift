/// What a published fact is about.
///
/// ``name`` is how the record calls it, and reading that gives the subject back.
public enum FactSubject: Sendable, Hashable {
    /// The date of a step that every call has: `deadline`; its reserve days: `deadline optional`.
    case step(key: String, isReserve: Bool)
    /// The date of a step of the region's own: `step Infomoment`.
    case ownStep(title: String, isReserve: Bool)
    /// How to reach a person: `contact An Peeters`.
    case contact(name: String)
    /// A part of how to hand in: `submission file name`.
    case submission(part: String)
    /// A municipality of the region.
    case municipality
    /// What readers were told of a change.
    case update

    /// Takes the name that the record has.
    init(name: String) {
        let words = Self.line(name).split(separator: " ", maxSplits: 1).map(String.init)
        let first = words.first ?? ""
        let rest = words.count > 1 ? words[1] : ""
        switch first {
        case "municipality": self = .municipality
        case "update": self = .update
        case "contact": self = .contact(name: rest)
        case "submission": self = .submission(part: rest)
        case "step":
            let isReserve = rest.hasSuffix(Self.reserve)
            self = .ownStep(
                title: isReserve ? String(rest.dropLast(Self.reserve.count)) : rest, isReserve: isReserve)
        default: self = .step(key: first, isReserve: " " + rest == Self.reserve)
        }
    }

    /// What the record calls it: one line without a colon, which ends it there.
    var name: String {
        switch self {
        case .step(let key, let isReserve): key + (isReserve ? Self.reserve : "")
        case .ownStep(let title, let isReserve): "step " + Self.line(title) + (isReserve ? Self.reserve : "")
        case .contact(let name): "contact " + Self.line(name)
        case .submission(let part): "submission " + part
        case .municipality: "municipality"
        case .update: "update"
        }
    }

    /// Whether it is the date of a step.
    var isStep: Bool {
        switch self {
        case .step, .ownStep: true
        case .contact, .submission, .municipality, .update: false
        }
    }

    /// Whether a region has several of it, each of which stands by itself.
    var isOneOfMany: Bool { self == .municipality || self == .update }

    private static let reserve = " optional"

    /// Whether its name has words of an editor in it, which need not be on one line yet.
    var isNamedByPeople: Bool {
        switch self {
        case .ownStep, .contact: true
        case .step, .submission, .municipality, .update: false
        }
    }

    private static func line(_ text: String) -> String {
        OneLine.of(text.utf8.contains(UInt8(ascii: ":")) ? text.replacing(":", with: " ") : text)
    }
}

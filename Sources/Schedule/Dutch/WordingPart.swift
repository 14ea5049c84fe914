/// A piece of a sentence about time, so that a page can mark up its dates.
public enum WordingPart: Sendable, Hashable {
    /// Words between the dates.
    case text(String)
    /// A date, and how a machine reads it: the value for `<time datetime>`, such as `2023-06-01T23:59+02:00`.
    case time(String, datetime: String)

    /// The words.
    public var text: String {
        switch self {
        case .text(let text), .time(let text, datetime: _): text
        }
    }
}

extension [WordingPart] {
    /// The whole sentence without mark-up.
    public var text: String { map(\.text).joined() }
}

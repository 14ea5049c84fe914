/// A piece of a sentence about time, so that a page can mark up its dates.
public enum WordingPart: Sendable, Hashable {
    /// Words between the dates.
    case text(String)
    /// A date, and how a machine reads it: the value for `<time datetime>`.
    case time(String, datetime: ISO8601)

    /// The words.
    public var text: String {
        switch self {
        case .text(let text), .time(let text, datetime: _): text
        }
    }
}

extension [WordingPart] {
    /// The whole sentence without mark-up.
    public var text: String {
        var text = ""
        text.reserveCapacity(reduce(0) { $0 + $1.text.utf8.count })
        for part in self { text += part.text }
        return text
    }
}

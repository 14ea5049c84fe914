import Markup
import Schedule

extension HTML {
    /// Dutch wording in which each date is a `time` element with its machine-readable form
    /// (HTML Living Standard §4.5.14).
    init(_ wording: [WordingPart]) {
        self.init(capacity: wording.reduce(0) { $0 + Self.room(for: $1) })
        for part in wording {
            switch part {
            case .text(let text):
                append(text: text)
            case .time(let text, let datetime):
                append(markup: "<time datetime=\"")
                append(text: datetime.description)
                append(markup: "\">")
                append(text: text)
                append(markup: "</time>")
            }
        }
    }

    /// How many bytes a part takes at most, unless something in it has to be escaped.
    private static func room(for part: WordingPart) -> Int {
        switch part {
        case .text(let text): text.utf8.count
        case .time(let text, datetime: _):
            "<time datetime=\"2023-06-01T23:59+02:00\"></time>".utf8.count + text.utf8.count
        }
    }
}

import Markup
import Schedule

extension HTML {
    /// Room for a sentence with two dates, in bytes.
    private static let sentenceLength = 256

    /// Dutch wording in which each date is a `time` element with its machine-readable form
    /// (HTML Living Standard §4.5.14).
    init(_ wording: [WordingPart]) {
        self.init(capacity: Self.sentenceLength)
        for part in wording {
            switch part {
            case .text(let text):
                append(text: text)
            case .time(let text, let datetime):
                append(markup: "<time datetime=\"")
                append(text: datetime)
                append(markup: "\">")
                append(text: text)
                append(markup: "</time>")
            }
        }
    }
}

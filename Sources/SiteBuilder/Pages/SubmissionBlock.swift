import Markup
import Templates

/// How a candidacy is handed in.
struct SubmissionBlock: TemplateContext {
    /// Until when, as in the banner.
    var sentence: HTML
    /// Whether the deadline had passed when the page was built.
    var isClosed: Bool
    /// Whether it can be true, after the deadline, that another region still accepts candidacies.
    var othersMayBeOpen: Bool
    var email: EmailLink?
    /// The address of a form.
    var url: String?
    /// The subject line that is asked for.
    var subject: String?
    /// What the name of the document must hold.
    var fileName: String?
    /// The editor's note.
    var note: String?

    static let schema = TemplateSchema<SubmissionBlock>([
        .html("sentence") { $0.sentence },
        .flag("isClosed") { $0.isClosed },
        .flag("othersMayBeOpen") { $0.othersMayBeOpen },
        .optionalRecord("email") { $0.email },
        .optionalText("url") { $0.url },
        .optionalText("subject") { $0.subject },
        .optionalText("fileName") { $0.fileName },
        .optionalText("note") { $0.note },
    ])
}

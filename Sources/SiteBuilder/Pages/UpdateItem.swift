import Markup
import Templates

/// A correction after publication.
struct UpdateItem: TemplateContext {
    /// The day, with its machine-readable form.
    var date: HTML
    var change: String
    var reason: String?

    static let schema = TemplateSchema<UpdateItem>([
        .html("date") { $0.date },
        .text("change") { $0.change },
        .optionalText("reason") { $0.reason },
    ])
}

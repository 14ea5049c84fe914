import Markup
import Templates

/// A page of its own, such as the privacy statement.
struct TextPage: TemplateContext {
    var page: PageFrame
    var text: HTML

    static let schema = TemplateSchema<TextPage>([
        .record("page") { $0.page },
        .html("text") { $0.text },
    ])
}

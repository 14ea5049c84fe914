import Templates

/// A text that leads somewhere.
struct Link: TemplateContext {
    var text: String
    var href: String

    static let schema = TemplateSchema<Link>([
        .text("text") { $0.text },
        .text("href") { $0.href },
    ])
}

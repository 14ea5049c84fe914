import Templates

/// What all pages share.
struct Site: TemplateContext {
    var title: String
    var root: String
    var style: String
    var script: String

    static let schema = TemplateSchema<Site>([
        .text("title") { $0.title },
        .text("root") { $0.root },
        .text("style") { $0.style },
        .text("script") { $0.script },
    ])
}

import Templates

/// `/regio/<alias>/`: leads from a region's former address to its page.
struct RedirectPage: TemplateContext {
    var page: PageFrame
    var name: String
    /// The address of the region's page, relative to this one.
    var target: String

    static let schema = TemplateSchema<RedirectPage>([
        .record("page") { $0.page },
        .text("name") { $0.name },
        .text("target") { $0.target },
    ])
}

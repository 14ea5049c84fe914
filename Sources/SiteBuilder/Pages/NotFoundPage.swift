import Templates

/// `/404.html`: what a web server shows for an address that does not exist.
struct NotFoundPage: TemplateContext {
    var page: PageFrame
    /// Where the reader may have wanted to go.
    var regions: [PageLink]

    static let schema = TemplateSchema<NotFoundPage>([
        .record("page") { $0.page },
        .list("regions") { $0.regions },
    ])
}

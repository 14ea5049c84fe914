import Templates

/// `/gemeenten/`: which region a municipality belongs to.
struct MunicipalitiesPage: TemplateContext {
    /// One municipality.
    struct Item: TemplateContext {
        /// The id on the page: `houthalen-helchteren`.
        var id: String
        var name: String
        var regions: [PageLink]

        static let schema = TemplateSchema<Item>([
            .text("id") { $0.id },
            .text("name") { $0.name },
            .list("regions") { $0.regions },
        ])
    }

    var page: PageFrame
    var municipalities: DeferredList<Item>
    /// The regions whose addendum names no municipalities.
    var unlisted: [PageLink]

    static let schema = TemplateSchema<MunicipalitiesPage>([
        .record("page") { $0.page },
        .flag("hasMunicipalities") { !$0.municipalities.isEmpty },
        .list("municipalities") { $0.municipalities },
        .flag("hasUnlisted") { !$0.unlisted.isEmpty },
        .list("unlisted") { $0.unlisted },
    ])
}

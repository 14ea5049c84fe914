import Templates

/// `/gemeenten/`: which region a municipality belongs to.
struct MunicipalitiesPage: TemplateContext {
    /// The municipalities that begin with one letter.
    struct Letter: TemplateContext {
        /// The id on the page: `letter-g`.
        var id: String
        /// `G`
        var title: String
        var municipalities: DeferredList<Item>

        static let schema = TemplateSchema<Letter>([
            .text("id") { $0.id },
            .text("title") { $0.title },
            .list("municipalities") { $0.municipalities },
        ])
    }

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
    /// How many municipalities there are, in words: `8 gemeenten`.
    var count: String
    var letters: [Letter]
    /// The regions whose addendum names no municipalities.
    var unlisted: [PageLink]

    static let schema = TemplateSchema<MunicipalitiesPage>([
        .record("page") { $0.page },
        .text("count") { $0.count },
        .flag("hasMunicipalities") { !$0.letters.isEmpty },
        .list("letters") { $0.letters },
        .flag("hasUnlisted") { !$0.unlisted.isEmpty },
        .list("unlisted") { $0.unlisted },
    ])
}

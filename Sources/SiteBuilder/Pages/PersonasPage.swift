import Templates

/// `/persona/`: all personas and where they are asked for.
struct PersonasPage: TemplateContext {
    /// One persona in the list.
    struct Item: TemplateContext {
        var name: String
        var href: String
        var summary: String?
        /// The regions that ask for it, in one sentence; nil when none does.
        var regions: String?

        static let schema = TemplateSchema<Item>([
            .text("name") { $0.name },
            .text("href") { $0.href },
            .optionalText("summary") { $0.summary },
            .optionalText("regions") { $0.regions },
        ])
    }

    var page: PageFrame
    var personas: [Item]

    static let schema = TemplateSchema<PersonasPage>([
        .record("page") { $0.page },
        .list("personas") { $0.personas },
    ])
}

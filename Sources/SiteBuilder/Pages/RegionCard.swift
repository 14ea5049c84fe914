import Templates

/// A region in a list.
struct RegionCard: TemplateContext {
    var name: String
    /// The address of its page, relative to the page with the list.
    var href: String
    var summary: String?
    /// Its municipalities in one sentence; nil when the addendum names none.
    var municipalities: String?
    /// The personas it asks for, in one sentence.
    var personas: String
    var banner: DeadlineBanner

    static let schema = TemplateSchema<RegionCard>([
        .text("name") { $0.name },
        .text("href") { $0.href },
        .optionalText("summary") { $0.summary },
        .optionalText("municipalities") { $0.municipalities },
        .text("personas") { $0.personas },
        .record("banner") { $0.banner },
    ])
}

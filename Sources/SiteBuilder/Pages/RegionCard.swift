import Templates

/// A region in a list.
struct RegionCard: TemplateContext {
    /// The id of the first card of a group to which a link leads.
    var id: String?
    var name: String
    /// The address of its page, relative to the page with the list.
    var href: String
    var summary: String?
    /// Its municipalities in one sentence; nil when the addendum names none.
    var municipalities: String?
    /// The same for a script that filters: `Genk|As`.
    var municipalityNames: String
    /// The personas it asks for, in one sentence.
    var personas: String
    /// The same for a script that filters: `Roy|Thierry`.
    var personaNames: String
    /// Whom to ask.
    var contacts: [ContactCard]
    var banner: DeadlineBanner

    static let schema = TemplateSchema<RegionCard>([
        .optionalText("id") { $0.id },
        .text("name") { $0.name },
        .text("href") { $0.href },
        .optionalText("summary") { $0.summary },
        .optionalText("municipalities") { $0.municipalities },
        .text("municipalityNames") { $0.municipalityNames },
        .text("personas") { $0.personas },
        .text("personaNames") { $0.personaNames },
        .list("contacts") { $0.contacts },
        .record("banner") { $0.banner },
    ])
}

import Markup
import Templates

/// `/persona/<slug>/`: where one persona is asked for.
///
/// The page links to the texts of the regions and never merges them: one name can stand for different people.
struct PersonaPage: TemplateContext {
    /// A challenge that is based on the persona.
    struct ChallengeLink: TemplateContext {
        var title: String
        var href: String
        /// The other personas of the challenge, in one sentence; nil when there are none.
        var together: String?

        static let schema = TemplateSchema<ChallengeLink>([
            .text("title") { $0.title },
            .text("href") { $0.href },
            .optionalText("together") { $0.together },
        ])
    }

    /// A region that asks for the persona.
    struct AskingRegion: TemplateContext {
        var name: String
        var href: String
        var banner: DeadlineBanner
        var challenges: [ChallengeLink]

        static let schema = TemplateSchema<AskingRegion>([
            .text("name") { $0.name },
            .text("href") { $0.href },
            .record("banner") { $0.banner },
            .list("challenges") { $0.challenges },
        ])
    }

    var page: PageFrame
    var name: String
    /// The persona's own text, when it has one.
    var text: HTML?
    var regions: DeferredList<AskingRegion>
    var calendar: CalendarLink

    static let schema = TemplateSchema<PersonaPage>([
        .record("page") { $0.page },
        .text("name") { $0.name },
        .optionalHTML("text") { $0.text },
        .flag("isAskedFor") { !$0.regions.isEmpty },
        .list("regions") { $0.regions },
        .record("calendar") { $0.calendar },
    ])
}

import Markup
import Templates

/// One regio-uitdaging: its text, its personas and its figures.
struct ChallengeCard: TemplateContext {
    /// The id on the page: `regio-uitdaging-1`.
    var id: String
    /// Its heading: `Regio-uitdaging 1`.
    var heading: String
    /// `persona`, or its plural.
    var personaLabel: String
    var personas: [PageLink]
    /// The name under which its personas were combined: `Alex-2`.
    var combinedAs: String?
    var text: HTML
    var recognition: RecognitionTable?
    /// The editor's note.
    var note: String?
    /// The line of the region's file in which it stands; only on its own page in a preview.
    var line: String?

    static let schema = TemplateSchema<ChallengeCard>([
        .text("id") { $0.id },
        .text("heading") { $0.heading },
        .text("personaLabel") { $0.personaLabel },
        .list("personas") { $0.personas },
        .optionalText("combinedAs") { $0.combinedAs },
        .html("text") { $0.text },
        .optionalRecord("recognition") { $0.recognition },
        .optionalText("note") { $0.note },
        .optionalText("line") { $0.line },
    ])
}

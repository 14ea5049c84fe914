import Markup
import Templates

/// What a page says of a region's deadline, true for ever once built.
struct DeadlineBanner: TemplateContext {
    /// The whole sentence: when candidacies can be, or could be, handed in.
    var sentence: HTML
    /// The short form for lists: `Indienen kan tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd`.
    var deadline: HTML
    /// Whether the deadline had passed when the page was built; it cannot become untrue.
    var isClosed: Bool
    /// The instant from which candidacies are accepted, inclusive, in UTC: `2023-04-20T22:00:00Z`.
    var opens: String?
    /// The instant at which they stop being accepted, exclusive, in UTC: `2023-06-01T22:00:00Z`.
    var closes: String?

    static let schema = TemplateSchema<DeadlineBanner>([
        .html("sentence") { $0.sentence },
        .html("deadline") { $0.deadline },
        .flag("isClosed") { $0.isClosed },
        .optionalText("opens") { $0.opens },
        .optionalText("closes") { $0.closes },
    ])
}

import Markup
import Schedule
import Templates

/// What a page says of a region's deadline, true for ever once built.
struct DeadlineBanner: TemplateContext {
    /// The whole sentence: when candidacies can be, or could be, handed in.
    var sentence: HTML
    /// The short form for lists: `Indienen kan tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd`.
    var deadline: HTML
    /// Whether the deadline had passed when the page was built; it cannot become untrue.
    var isClosed: Bool
    /// The instant from which candidacies are accepted, inclusive.
    var opens: Instant?
    /// The instant at which they stop being accepted, exclusive.
    var closes: Instant?

    static let schema = TemplateSchema<DeadlineBanner>([
        .html("sentence") { $0.sentence },
        .html("deadline") { $0.deadline },
        .flag("isClosed") { $0.isClosed },
        .optionalText("opens") { $0.opens?.iso },
        .optionalText("closes") { $0.closes?.iso },
    ])
}

import Markup
import Templates

/// What a page says of a region's deadline: words that are true for ever once built, and data with which a script
/// says what is true at the moment of reading.
struct DeadlineBanner: TemplateContext {
    /// The whole sentence: when candidacies can be, or could be, handed in.
    var sentence: HTML
    /// The short form for lists: `Indienen kan van vrijdag 21 april tot en met donderdag 1 juni 2023 …`.
    var deadline: HTML
    /// `Afgesloten op …` when the deadline had passed when the page was built; it cannot become untrue.
    var closed: String?
    /// The ``StatusTimeline`` for an attribute in single quotes; nil when it has nothing to add.
    var timeline: HTML?
    /// The last day on which candidacies are accepted; nil when there is none.
    var leaf: DateLeaf?

    static let schema = TemplateSchema<DeadlineBanner>([
        .html("sentence") { $0.sentence },
        .html("deadline") { $0.deadline },
        .flag("isClosed") { $0.closed != nil },
        .optionalText("closed") { $0.closed },
        .optionalHTML("timeline") { $0.timeline },
        .optionalRecord("leaf") { $0.leaf },
    ])
}

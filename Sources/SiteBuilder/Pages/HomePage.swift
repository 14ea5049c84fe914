import Markup
import Templates

/// `/`: what the call is, and the regions.
struct HomePage: TemplateContext {
    var page: PageFrame
    var tagline: String?
    /// The introduction of the programme.
    var introduction: HTML
    /// How many regions there are, in words: `5 regio’s`.
    var regionCount: String
    /// The regions that had not closed when the page was built, what can still be answered first.
    var current: DeferredList<RegionCard>
    /// The regions that had closed, the latest first.
    var closed: DeferredList<RegionCard>
    /// Whether some of the current regions accepted candidacies when the page was built.
    var hasOpen: Bool
    /// Whether some of them had only been announced; the first of these has the id ``announced``.
    var hasAnnounced: Bool
    /// The personas to choose from.
    var personas: [PageLink]
    /// The municipalities to choose from; none when there are too many for one list.
    var municipalities: [PageLink]
    /// The timing of all regions as a picture; nil without dates or with too many regions.
    var picture: TimelinePicture?

    /// The id of the first region that had only been announced.
    static let announced = "aangekondigd"

    static let schema = TemplateSchema<HomePage>([
        .record("page") { $0.page },
        .optionalText("tagline") { $0.tagline },
        .html("introduction") { $0.introduction },
        .text("regionCount") { $0.regionCount },
        .flag("hasRegions") { !$0.current.isEmpty || !$0.closed.isEmpty },
        .flag("hasCurrent") { !$0.current.isEmpty },
        .list("current") { $0.current },
        .flag("hasOpen") { $0.hasOpen },
        .flag("hasAnnounced") { $0.hasAnnounced },
        .flag("hasClosed") { !$0.closed.isEmpty },
        .list("closed") { $0.closed },
        .flag("hasPersonas") { !$0.personas.isEmpty },
        .list("personas") { $0.personas },
        .flag("hasMunicipalities") { !$0.municipalities.isEmpty },
        .list("municipalities") { $0.municipalities },
        .optionalRecord("picture") { $0.picture },
    ])
}

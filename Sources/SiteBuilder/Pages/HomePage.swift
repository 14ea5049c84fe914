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
    var regions: DeferredList<RegionCard>

    static let schema = TemplateSchema<HomePage>([
        .record("page") { $0.page },
        .optionalText("tagline") { $0.tagline },
        .html("introduction") { $0.introduction },
        .text("regionCount") { $0.regionCount },
        .flag("hasRegions") { !$0.regions.isEmpty },
        .list("regions") { $0.regions },
    ])
}

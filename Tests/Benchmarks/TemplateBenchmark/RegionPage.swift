import Markup
import Templates

/// A page of a region, as large and as nested as the real ones.
struct RegionPage: TemplateContext {
    var site: Site
    var title: String
    var summary: String?
    var phase: String
    var isOpen: Bool
    var deadline: Deadline?
    var municipalities: [String]
    var challenges: [Challenge]
    var milestones: [Milestone]
    var contacts: [Contact]
    var previous: Link?
    var next: Link?
    var body: HTML

    static let schema = TemplateSchema<RegionPage>([
        .record("site") { $0.site },
        .text("title") { $0.title },
        .optionalText("summary") { $0.summary },
        .text("phase") { $0.phase },
        .flag("isOpen") { $0.isOpen },
        .optionalRecord("deadline") { $0.deadline },
        .texts("municipalities") { $0.municipalities },
        .list("challenges") { $0.challenges },
        .list("milestones") { $0.milestones },
        .list("contacts") { $0.contacts },
        .optionalRecord("previous") { $0.previous },
        .optionalRecord("next") { $0.next },
        .html("body") { $0.body },
    ])
}

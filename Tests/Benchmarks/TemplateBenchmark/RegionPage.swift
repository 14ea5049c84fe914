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

/// What all pages share.
struct Site: TemplateContext {
    var title: String
    var root: String
    var style: String
    var script: String

    static let schema = TemplateSchema<Site>([
        .text("title") { $0.title },
        .text("root") { $0.root },
        .text("style") { $0.style },
        .text("script") { $0.script },
    ])
}

/// The last moment of a region.
struct Deadline: TemplateContext {
    var machine: String
    var sentence: String

    static let schema = TemplateSchema<Deadline>([
        .text("machine") { $0.machine },
        .text("sentence") { $0.sentence },
    ])
}

/// A challenge with its figures.
struct Challenge: TemplateContext {
    var identifier: String
    var title: String
    var personas: [Link]
    var rows: [Row]
    var note: String?

    static let schema = TemplateSchema<Challenge>([
        .text("identifier") { $0.identifier },
        .text("title") { $0.title },
        .list("personas") { $0.personas },
        .list("rows") { $0.rows },
        .optionalText("note") { $0.note },
    ])
}

/// A row of a table.
struct Row: TemplateContext {
    var label: String
    var share: String?

    static let schema = TemplateSchema<Row>([
        .text("label") { $0.label },
        .optionalText("share") { $0.share },
    ])
}

/// A step of the schedule.
struct Milestone: TemplateContext {
    var label: String
    var machine: String?
    var words: String
    var note: String?

    static let schema = TemplateSchema<Milestone>([
        .text("label") { $0.label },
        .optionalText("machine") { $0.machine },
        .text("words") { $0.words },
        .optionalText("note") { $0.note },
    ])
}

/// Somebody to ask.
struct Contact: TemplateContext {
    var name: String
    var role: String?
    var email: String?
    var phone: Link?

    static let schema = TemplateSchema<Contact>([
        .text("name") { $0.name },
        .optionalText("role") { $0.role },
        .optionalText("email") { $0.email },
        .optionalRecord("phone") { $0.phone },
    ])
}

/// A text that leads somewhere.
struct Link: TemplateContext {
    var text: String
    var href: String

    static let schema = TemplateSchema<Link>([
        .text("text") { $0.text },
        .text("href") { $0.href },
    ])
}

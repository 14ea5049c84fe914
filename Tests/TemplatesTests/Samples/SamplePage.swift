import Markup
import Templates

/// A context with a field of each kind.
struct SamplePage: TemplateContext {
    var title = "Genk & omstreken"
    var body = HTML(trusted: "<p>Tekst</p>")
    var isOpen = true
    var summary: String?
    var aside: HTML?
    var deadline: SampleMoment?
    var office = SampleContact(name: "Kantoor")
    var contacts: [SampleContact] = []
    var towns: [String] = []
    var nodes: [SampleNode] = []

    static let schema = TemplateSchema<SamplePage>([
        .text("title") { $0.title },
        .html("body") { $0.body },
        .flag("isOpen") { $0.isOpen },
        .optionalText("summary") { $0.summary },
        .optionalHTML("aside") { $0.aside },
        .optionalRecord("deadline") { $0.deadline },
        .record("office") { $0.office },
        .list("contacts") { $0.contacts },
        .texts("towns") { $0.towns },
        .list("nodes") { $0.nodes },
    ])
}

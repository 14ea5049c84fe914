import Templates

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

import Templates

/// The last moment of a region.
struct Deadline: TemplateContext {
    var machine: String
    var sentence: String

    static let schema = TemplateSchema<Deadline>([
        .text("machine") { $0.machine },
        .text("sentence") { $0.sentence },
    ])
}

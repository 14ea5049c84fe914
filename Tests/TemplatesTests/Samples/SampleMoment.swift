import Templates

/// A moment that a page may have.
struct SampleMoment: TemplateContext {
    var machine: String
    var note: String?

    static let schema = TemplateSchema<SampleMoment>([
        .text("machine") { $0.machine },
        .optionalText("note") { $0.note },
    ])
}

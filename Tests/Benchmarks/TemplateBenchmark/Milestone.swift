import Templates

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

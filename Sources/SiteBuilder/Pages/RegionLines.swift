import Templates

/// The lines of a region's file in which its facts stand, for the attribute `data-line` of their blocks; only a preview
/// has them.
struct RegionLines: TemplateContext {
    var title: String?
    var summary: String?
    var municipalities: String?
    var updates: String?
    var timing: String?
    var deadline: String?
    var contacts: String?
    var submission: String?

    static let schema = TemplateSchema<RegionLines>([
        .optionalText("title") { $0.title },
        .optionalText("summary") { $0.summary },
        .optionalText("municipalities") { $0.municipalities },
        .optionalText("updates") { $0.updates },
        .optionalText("timing") { $0.timing },
        .optionalText("deadline") { $0.deadline },
        .optionalText("contacts") { $0.contacts },
        .optionalText("submission") { $0.submission },
    ])
}

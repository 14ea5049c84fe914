import Templates

/// A number within a contact within a page.
struct SamplePhone: TemplateContext {
    var display: String
    var extra: String?

    static let schema = TemplateSchema<SamplePhone>([
        .text("display") { $0.display },
        .optionalText("extra") { $0.extra },
    ])
}

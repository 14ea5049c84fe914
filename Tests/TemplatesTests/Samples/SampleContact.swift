import Templates

/// Somebody, with what is known of them.
struct SampleContact: TemplateContext {
    var name: String
    var phone: SamplePhone?
    var topics: [String] = []

    static let schema = TemplateSchema<SampleContact>([
        .text("name") { $0.name },
        .optionalRecord("phone") { $0.phone },
        .texts("topics") { $0.topics },
    ])
}

import Templates

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

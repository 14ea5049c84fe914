import Templates

/// A telephone number as a link.
struct PhoneLink: TemplateContext {
    /// The number for `tel:` (E.164): `+32494624242`.
    var link: String
    /// The number as people read it: `+32 494 62 42 42`.
    var display: String

    static let schema = TemplateSchema<PhoneLink>([
        .text("link") { $0.link },
        .text("display") { $0.display },
    ])
}

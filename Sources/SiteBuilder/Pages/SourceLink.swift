import Templates

/// The original addendum as a file.
struct SourceLink: TemplateContext {
    /// Its name: `genk.pdf`.
    var title: String
    var href: String
    /// Its absolute address, for paper; nil while the site does not know its own.
    var address: String?
    /// Its type and size: `PDF, 1,2 MB`.
    var description: String

    static let schema = TemplateSchema<SourceLink>([
        .text("title") { $0.title },
        .text("href") { $0.href },
        .optionalText("address") { $0.address },
        .text("description") { $0.description },
    ])
}

import Templates

/// A link in a menu, a list or a sentence.
struct PageLink: TemplateContext {
    /// What the reader sees.
    var title: String
    /// The address, relative to the page that holds the link.
    var href: String
    /// Whether it leads to the page it stands on.
    var isCurrent = false
    /// What follows it in a sentence: `, `, ` en ` or nothing.
    var separator = ""

    static let schema = TemplateSchema<PageLink>([
        .text("title") { $0.title },
        .text("href") { $0.href },
        .flag("isCurrent") { $0.isCurrent },
        .text("separator") { $0.separator },
    ])

    /// Links as a sentence names them: `Roy, Marcel en Jordy`.
    static func sentence(_ links: [PageLink]) -> [PageLink] {
        var links = links
        for (index, separator) in DutchList.separators(count: links.count).enumerated() {
            links[index].separator = separator
        }
        return links
    }
}

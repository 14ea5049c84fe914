import Content

/// What a file of the site is made from, as far as a change of it makes another file of it.
enum PageSource: Sendable, Hashable {
    /// What any file may show: the theme, the moment, the programme's facts, which pages there are and in what order.
    case whole
    /// What lists show of regions: their dates, contacts and summaries.
    case lists
    /// The deadline that passes last, by which a region's page knows whether others may still be open.
    case lastDeadline
    /// One file of the project, from its folder: `Content/regio/genk.md`.
    case file(String)
}

extension PlannedFile {
    /// The record of what each file depends on: it is made anew when one of these changed.
    var sources: [PageSource] {
        switch self {
        case .page(.home): [.whole, .lists, .file("Content/programma.md")]
        case .page(.region(let slug)): [.whole, .lastDeadline, .file("Content/regio/\(slug).md")]
        case .page(.persona(let slug)): [.whole, .lists, .file("Content/persona/\(slug).md")]
        case .page(.page(let slug)): [.whole, .file("Content/pagina/\(slug).md")]
        case .page(.personas), .page(.municipalities), .page(.calendar): [.whole, .lists]
        case .page(.notFound): [.whole]
        case .redirect(_, let region), .calendar(.former(_, of: let region)), .calendar(.region(let region)):
            [.whole, .file("Content/regio/\(region).md")]
        case .calendar(.programme), .calendar(.persona), .nextChange, .feed, .regions:
            [.whole, .lists]
        case .sitemap, .robots, .regionsSchema, .manifest: [.whole]
        case .asset: [.whole]
        case .copy(let source, _): [.whole, .file(source)]
        }
    }

    /// Whether it shows which regions there are, in the order of lists.
    var showsLists: Bool {
        switch self {
        case .page(.region), .page(.page), .page(.notFound), .redirect, .asset, .copy, .robots,
            .regionsSchema,
            .manifest, .calendar(.region), .calendar(.former):
            false
        case .page, .calendar, .sitemap, .nextChange, .feed, .regions: true
        }
    }

    /// The file whose text is on it: what a reader means by "the source" of a page.
    var textFile: String? {
        switch self {
        case .page(.home): "Content/programma.md"
        case .page(.persona(let slug)): "Content/persona/\(slug).md"
        case .page(.region), .page(.page): source
        default: nil
        }
    }
}

import Templates

/// A page with long lists whose items are made one at a time, of which the inner ones hold lists of their own.
struct SampleLongList: TemplateContext {
    /// An item that holds another such list.
    struct Region: TemplateContext {
        var name: String
        var contacts: DeferredList<SampleContact>

        static let schema = TemplateSchema<Region>([
            .text("name") { $0.name },
            .list("contacts") { $0.contacts },
        ])
    }

    var title = "Regio’s"
    var regions: DeferredList<Region>

    static let schema = TemplateSchema<SampleLongList>([
        .text("title") { $0.title },
        .flag("hasRegions") { !$0.regions.isEmpty },
        .list("regions") { $0.regions },
    ])

    /// So many regions `r0`, `r1`, …; the first without contacts, the others with `r1c0`, `r1c1`.
    init(count: Int) {
        regions = DeferredList(count: count) { region in
            Region(
                name: "r\(region)",
                contacts: DeferredList(count: region == 0 ? 0 : 2) {
                    SampleContact(name: "r\(region)c\($0)", topics: ["t", "u"])
                })
        }
    }
}

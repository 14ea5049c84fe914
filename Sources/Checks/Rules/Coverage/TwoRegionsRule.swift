import Content

/// A municipality in two regions.
enum TwoRegionsRule: ProgrammeRule {
    static let explanation = Explanation(
        "municipality.two-regions", .warning,
        """
        The areas of the regions do not overlap, so a municipality that two regions name is a slip in one of them. \
        Its inhabitants would not know where to turn.
        """,
        wrong:
            "municipalities: [Genk, As]         # in genk.md\nmunicipalities: [As, Maaseik]      # in maasland.md",
        right: "municipalities: [Maaseik]          # in maasland.md")

    static func check(_ subject: ProgrammeSubject, _ report: inout ProgrammeReport) {
        let bySlug = Dictionary(subject.programme.regions.map { ($0.slug, $0) }) { first, _ in first }
        for municipality in subject.programme.municipalities where municipality.regions.count > 1 {
            let regions = municipality.regions.compactMap { bySlug[$0] }
            for region in regions.dropFirst() {
                let place = region.municipalities.firstIndex {
                    Slug(fromName: $0) == municipality.slug
                }
                report.add(
                    Self.self, in: region, fact: ["municipalities", .item(place ?? 0)],
                    "\(municipality.name) is in \(regions[0].title) too",
                    help: "remove it from the region that it does not belong to")
            }
        }
    }
}

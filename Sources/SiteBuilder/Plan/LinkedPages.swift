import Content

/// Where the texts of pages stand, and which ids their templates add: what a link into a page is checked against.
struct LinkedPages: Sendable {
    /// A region by its slug; nil when its challenges are not known.
    let region: @Sendable (Slug) -> Region?
    /// Where the text of a page stands; nil when it has none.
    let text: @Sendable (PageAddress) -> TextReference?
    /// The ids that a page has beside those of its text; nil when that cannot be told.
    let templateIdentifiers: @Sendable (PageAddress) -> Set<String>?

    /// The pages of a site.
    init(_ site: SiteContext) {
        region = { site.region($0) }
        text = { address in
            switch address {
            case .home: site.programme.body
            case .region(let slug): site.region(slug)?.text
            case .persona(let slug): site.persona(slug)?.text
            case .page(let slug): site.page(slug)?.text
            case .personas, .municipalities, .calendar, .notFound: nil
            }
        }
        templateIdentifiers = { site.templateIdentifiers(of: $0) }
    }

    /// The pages of a content with errors, as far as it could be read: all ids that a page may have count as there.
    init(_ survey: TextSurvey) {
        let regions = Dictionary(survey.regions.map { ($0.slug, $0) }) { first, _ in first }
        let references = survey.regions.map(\.text) + survey.texts
        let texts = Dictionary(
            references.compactMap { text in PageAddress(ofTextAt: text.path).map { ($0, text) } }
        ) { first, _ in first }
        region = { regions[$0] }
        text = { texts[$0] }
        templateIdentifiers = { address in
            guard texts[address] != nil else { return nil }
            if case .region = address { return RegionPage.reservedIdentifiers }
            return PageFrame.reservedIdentifiers
        }
    }
}

import Content
import Markup
import Schedule

/// What the pages of one build draw on: the programme, the clock and the address of the site.
struct SiteContext: Sendable {
    private(set) var programme: Programme
    private var personas: [Slug: Persona]
    private var pages: [Slug: Page]
    private let files: [String: AttachedFile]
    /// The moment for which the site is built.
    let now: Instant
    let baseURL: BaseURL?
    /// What lists say of the deadline of each region, in the order of the regions.
    private(set) var banners: [DeadlineBanner]
    private let positions: [Slug: Int]
    private let regionsOfPersona: [Slug: [Int]]

    /// Prepares the look-ups that pages need.
    ///
    /// - Parameter banners: What lists say of each region's deadline, in the order of the regions.
    init(programme: Programme, now: Instant, baseURL: BaseURL?, banners: [DeadlineBanner]) {
        self.programme = programme
        personas = Dictionary(programme.personas.map { ($0.slug, $0) }) { first, _ in first }
        pages = Dictionary(programme.pages.map { ($0.slug, $0) }) { first, _ in first }
        files = Dictionary(programme.files.map { ($0.path, $0) }) { first, _ in first }
        self.now = now
        self.baseURL = baseURL
        self.banners = banners
        positions = Dictionary(programme.regions.enumerated().map { ($1.slug, $0) }) { first, _ in first }
        regionsOfPersona = Self.regionsOfPersona(in: programme)
    }

    /// Takes some files over from a programme that is the same but for these, as while people write.
    ///
    /// Part by part, so that the others are not copied: a large call has thousands of regions.
    mutating func replace(_ changed: [ChangedFile], from latest: Programme) {
        for file in changed {
            guard let slug = file.region, let position = positions[slug] else { continue }
            programme.regions[position] = latest.regions[position]
            guard file.factsChanged else { continue }
            banners[position] = DeadlineBanner(
                programme.regions[position].schedule, at: now, closingSoonDays: programme.closingSoonDays,
                detail: .brief)
        }
        guard changed.contains(where: { $0.region == nil }) else { return }
        (programme.body, programme.personas, programme.pages) = (latest.body, latest.personas, latest.pages)
        personas = Dictionary(programme.personas.map { ($0.slug, $0) }) { first, _ in first }
        pages = Dictionary(programme.pages.map { ($0.slug, $0) }) { first, _ in first }
    }

    /// A region by its slug.
    func region(_ slug: Slug) -> Region? {
        position(of: slug).map { programme.regions[$0] }
    }

    /// The place of a region in the alphabetical order, which is that of `programme.regions` and `banners`.
    func position(of slug: Slug) -> Int? {
        positions[slug]
    }

    /// A persona by its slug.
    func persona(_ slug: Slug) -> Persona? {
        personas[slug]
    }

    /// A page of its own by its slug.
    func page(_ slug: Slug) -> Page? {
        pages[slug]
    }

    /// A file of the content that is published as it is, by its path.
    func file(_ path: String) -> AttachedFile? {
        files[path]
    }

    /// When a page of this site would say something else by itself.
    var nextChange: NextChange? { NextChange(programme, after: now) }

    /// The regions before and after a region in alphabetical order.
    func neighbours(of position: Int) -> (previous: Region?, next: Region?) {
        let regions = programme.regions
        return (
            position > 0 ? regions[position - 1] : nil,
            position + 1 < regions.count ? regions[position + 1] : nil
        )
    }

    /// The positions of the regions with a challenge that is based on a persona.
    func regions(askingFor persona: Slug) -> [Int] {
        regionsOfPersona[persona] ?? []
    }

    /// What leads from a page to the folder of the site: `../../`.
    ///
    /// A web server shows the page for what is not found at any address, so that page alone has to know where
    /// the site is: its links begin with the path of the base URL. As long as that is a placeholder they are
    /// relative like all others, which is right wherever the page is opened at its own address.
    func root(of address: PageAddress) -> String {
        if case .notFound = address, let baseURL, !baseURL.isPlaceholder { return baseURL.path }
        return address.root
    }

    private static func regionsOfPersona(in programme: Programme) -> [Slug: [Int]] {
        var found: [Slug: [Int]] = [:]
        for (position, region) in programme.regions.enumerated() {
            for name in region.personas {
                found[Slug(fromName: name), default: []].append(position)
            }
        }
        return found
    }
}

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
    private(set) var now: Instant
    let baseURL: BaseURL?
    /// What lists say of the deadline of each region, in the order of the regions.
    private(set) var banners: [DeadlineBanner]
    /// The order in which lists show the regions.
    private(set) var order: RegionOrder
    /// The deadline that passes last; nil when there is none.
    private(set) var lastDeadline: Deadline?
    /// The menus of all pages of regions and personas.
    let menus: PageMenus
    private var positions: [Slug: Int]
    /// The links to personas on the pages of regions, by the spellings of their names.
    private let personaLinks: [String: PageLink]
    private var mentions: [Slug: PersonaMentions]

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
        lastDeadline = Self.lastDeadline(of: programme)
        menus = PageMenus(programme, root: Self.deepRoot)
        positions = Dictionary(programme.regions.enumerated().map { ($1.slug, $0) }) { first, _ in first }
        order = RegionOrder(programme.regions, at: now)
        mentions = PersonaMentions.all(in: programme.regions, order: order)
        let names = mentions.values.flatMap(\.spellings)
        personaLinks = Dictionary(
            names.map { ($0, PageLink(persona: $0, root: Self.deepRoot)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Takes some files over from a programme that is the same but for these, as while people write.
    ///
    /// Part by part, so that the others are not copied: a large call has thousands of regions.
    ///
    /// - Returns: whether what lists show is out of date until ``completeLists()``.
    mutating func replace(_ changed: [ChangedFile], from latest: Programme) -> Bool {
        var deadlinesChanged = false
        for file in changed {
            guard let slug = file.region, let position = positions[slug] else { continue }
            let region = latest.regions[position]
            if programme.regions[position].schedule.deadline != region.schedule.deadline {
                deadlinesChanged = true
            }
            programme.regions[position] = region
            guard file.factsChanged else { continue }
            banners[position] = DeadlineBanner(
                region.schedule, at: now, closingSoonDays: programme.closingSoonDays, detail: .brief)
        }
        if deadlinesChanged { lastDeadline = Self.lastDeadline(of: programme) }
        guard changed.contains(where: { $0.region == nil }) else { return deadlinesChanged }
        (programme.body, programme.personas, programme.pages) = (latest.body, latest.personas, latest.pages)
        personas = Dictionary(programme.personas.map { ($0.slug, $0) }) { first, _ in first }
        pages = Dictionary(programme.pages.map { ($0.slug, $0) }) { first, _ in first }
        return deadlinesChanged
    }

    /// Becomes the same site at another moment: only what lists say of the regions that close or open by it is made
    /// anew.
    mutating func move(to moment: Instant) {
        var hasChanged = false
        for position in programme.regions.indices {
            let schedule = programme.regions[position].schedule
            guard schedule.hasClosed(at: now) != schedule.hasClosed(at: moment) else { continue }
            hasChanged = true
            banners[position] = DeadlineBanner(
                schedule, at: moment, closingSoonDays: programme.closingSoonDays, detail: .brief)
        }
        now = moment
        if hasChanged { completeLists() }
    }

    /// Takes over that a region came or went; false, and nothing done, when more than its own entries would change.
    ///
    /// What lists show is out of date until ``completeLists()``.
    mutating func apply(_ change: RegionListChange) -> Bool {
        switch change {
        case .added(let region):
            guard let position = programme.insert(region) else { return false }
            let banner = DeadlineBanner(
                region.schedule, at: now, closingSoonDays: programme.closingSoonDays, detail: .brief)
            banners.insert(banner, at: position)
        case .removed(let slug):
            guard let position = positions[slug], programme.remove(slug) else { return false }
            banners.remove(at: position)
        }
        positions = Dictionary(programme.regions.enumerated().map { ($1.slug, $0) }) { first, _ in first }
        lastDeadline = Self.lastDeadline(of: programme)
        return true
    }

    /// Sorts what lists show, after regions came or went.
    mutating func completeLists() {
        order = RegionOrder(programme.regions, at: now)
        mentions = PersonaMentions.all(in: programme.regions, order: order)
    }

    private static func lastDeadline(of programme: Programme) -> Deadline? {
        programme.regions.lazy.compactMap(\.schedule.deadline).max { $0.end < $1.end }
    }

    /// What leads from the pages of regions and personas to the folder of the site.
    private static let deepRoot = "../../"

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

    /// The link to a persona on the page of a region, by the name that a challenge gives.
    func personaLink(_ name: String) -> PageLink {
        personaLinks[name] ?? PageLink(persona: name, root: Self.deepRoot)
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

    /// The positions of the regions before and after a region in alphabetical order.
    func neighbours(of position: Int) -> (previous: Int?, next: Int?) {
        (
            position > 0 ? position - 1 : nil,
            position + 1 < programme.regions.count ? position + 1 : nil
        )
    }

    /// Whether another region may accept candidacies still when a region does not any more, and the site is built.
    func mayOthersBeOpen(after deadline: Deadline?) -> Bool {
        lastDeadline.map { !$0.hasPassed(at: max(now, deadline?.end ?? now)) } ?? false
    }

    /// The positions of the regions with a challenge that is based on a persona, in the order of lists.
    func regions(askingFor persona: Slug) -> [Int] {
        mentions[persona]?.regions ?? []
    }

    /// How challenges spell the name of a persona.
    func spellings(of persona: Slug) -> [String] {
        mentions[persona]?.spellings ?? []
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
}

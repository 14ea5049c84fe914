import Content
import Disk
import Schedule

/// A complete site in memory, of which files are rendered when they are asked for.
struct ShownSite: Sendable {
    /// Renders its files.
    private(set) var renderer: SiteRenderer
    /// The files by their paths.
    private(set) var files: [String: PlannedFile]
    /// The files of the plan that are in each other's way.
    var plan: SitePlan { renderer.plan }
    /// Whether regions came or went, or deadlines changed, of which lists do not know yet.
    private(set) var areListsStale = false

    /// What the pages draw on.
    var site: SiteContext { renderer.site }

    /// Plans the site of a programme.
    ///
    /// - Parameters:
    ///   - earlier: a site of before, of which banners that say the same are taken over.
    ///   - banners: those of all regions, when they were made already.
    init(
        _ programme: Programme, theme: Theme, now: Instant, project: ProjectFolder, options: LiveOptions,
        kept: KeptTexts, after earlier: ShownSite?,
        banners: [DeadlineBanner]? = nil
    ) {
        let baseURL = options.baseURL ?? programme.baseURL
        let site = SiteContext(
            programme: programme, now: now, baseURL: baseURL,
            banners: banners ?? Self.banners(of: programme, at: now, after: earlier?.site))
        let plan = SitePlan(programme, assets: theme.assets, baseURL: baseURL)
        files = Dictionary(plan.files.map { ($0.path, $0) }) { first, _ in first }
        renderer = SiteRenderer(
            project: project, site: site, theme: theme, plan: plan, kept: kept,
            marksLines: options.marksLines)
    }

    /// Takes a programme that is the same but for some files.
    mutating func replace(_ changed: [ChangedFile], from programme: Programme) {
        if renderer.site.replace(changed, from: programme) { areListsStale = true }
    }

    /// Takes over regions that came or went; false when the site has to be planned anew for them.
    mutating func apply(_ changes: [RegionListChange]) -> Bool {
        // Files of the content may be where the new pages want to be.
        let isInTheWay = site.programme.files.contains { $0.path.lowercased().hasPrefix("regio") }
        guard !isInTheWay else { return false }
        for change in changes {
            guard renderer.apply(change) else { return false }
            let isNew = if case .added = change { true } else { false }
            for file in [PlannedFile.page(.region(change.slug)), .calendar(.region(change.slug))] {
                files[file.path] = isNew ? file : nil
            }
        }
        areListsStale = true
        return true
    }

    /// Brings lists up to date, once somebody looks at one.
    mutating func completeLists() {
        guard areListsStale else { return }
        areListsStale = false
        renderer.completeLists()
    }

    private static func banners(
        of programme: Programme, at now: Instant, after earlier: SiteContext?
    ) -> [DeadlineBanner] {
        let days = programme.closingSoonDays
        let isSameMoment = earlier.map { $0.now == now && $0.programme.closingSoonDays == days } ?? false
        return programme.regions.map { region in
            if isSameMoment, let earlier, let position = earlier.position(of: region.slug),
                earlier.programme.regions[position].schedule == region.schedule
            {
                return earlier.banners[position]
            }
            return DeadlineBanner(region.schedule, at: now, closingSoonDays: days, detail: .brief)
        }
    }
}

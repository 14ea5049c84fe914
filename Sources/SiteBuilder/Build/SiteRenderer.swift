import Content
import Diagnostics
import Disk
import Markdown
import Markup
import Schedule
import Templates

/// Renders every file of a plan and hands it to the publication, on several cores at once.
struct SiteRenderer: Sendable {
    private let project: ProjectFolder
    /// What the pages draw on; a preview replaces it by one of the same structure.
    var site: SiteContext
    private let theme: Theme
    private(set) var plan: SitePlan
    private var links: ContentLinks
    private let regionTexts: RegionTextReader
    private let pageTexts: PageTextReader
    /// Who looks at what is rendered; nil in a build.
    private let inspector: (any SiteInspector)?
    /// Whether what comes from a region's file says in which line of it it stands.
    private let marksLines: Bool

    /// Prepares what all workers share.
    ///
    /// - Parameters:
    ///   - kept: the texts that are in memory; others are read from disk.
    ///   - marksLines: whether each block of a text says in which line of its file it stands, as for a preview.
    init(
        project: ProjectFolder, site: SiteContext, theme: Theme, plan: SitePlan,
        inspector: (any SiteInspector)? = nil, kept: KeptTexts? = nil, marksLines: Bool = false
    ) {
        self.inspector = inspector
        self.marksLines = marksLines
        self.project = project
        self.site = site
        self.theme = theme
        self.plan = plan
        links = ContentLinks(site.programme)
        var (forRegions, forPages) = (MarkdownOptions.forRegions, MarkdownOptions.forPages)
        forRegions.marksSourceLines = marksLines
        forPages.marksSourceLines = marksLines
        regionTexts = RegionTextReader(project: project, options: forRegions, kept: kept)
        pageTexts = PageTextReader(project: project, options: forPages, kept: kept)
    }

    /// Takes over that a region came or went; false, and nothing done, when all has to be planned anew for it.
    mutating func apply(_ change: RegionListChange) -> Bool {
        guard site.apply(change) else { return false }
        links.apply(change)
        return true
    }

    /// Brings the plan and all lists up to date, after regions came or went.
    mutating func completeLists() {
        site.completeLists()
        plan = SitePlan(site.programme, assets: theme.assets, baseURL: site.baseURL)
    }

    /// The most bytes that a file of the content may have to be copied.
    static let copyLimit = 256 << 20

    /// The largest output whose memory is used again for the next file, in bytes.
    private static let keptCapacity = 1 << 20

    /// Renders all files with `jobs` workers; what is wrong with one file does not keep the others from being
    /// looked at. Then links into other pages' headings are checked. Without a publication they are rendered for their findings alone.
    func render(
        to publication: Publication?, jobs: Int, progress: @escaping @Sendable (BuildProgress) -> Void
    ) async -> RenderFindings {
        let queue = WorkQueue(count: plan.files.count)
        var findings = await withTaskGroup(of: RenderFindings.self) { group in
            for _ in 0..<jobs {
                group.addTask { await work(through: queue, publication, progress) }
            }
            return await group.reduce(into: RenderFindings()) { $0.append($1) }
        }
        let places = PlaceCheck(project: project, pages: LinkedPages(site), links: links)
        let missing = await places.findings(in: findings.places, jobs: jobs)
        findings.content += missing.diagnostics
        findings.missingPlaces = missing.missing
        return findings
    }

    /// One worker: takes files from the queue until none is left, or until the disk gives up.
    private func work(
        through queue: WorkQueue, _ publication: Publication?, _ progress: (BuildProgress) -> Void
    ) async -> RenderFindings {
        var findings = RenderFindings()
        var buffer: [UInt8] = []
        // Looking for findings alone can be given up; a publication is made whole.
        // A file that cannot be read ends a publication, and a look at all files only misses that one.
        while publication == nil ? !Task.isCancelled : findings.failures.isEmpty, let run = queue.take() {
            progress(BuildProgress(done: run.lowerBound, total: plan.files.count))
            // In a preview somebody may be waiting for a page, on a machine with one core too.
            if publication == nil { await Task.yield() }
            for file in plan.files[run] {
                buffer.removeAll(keepingCapacity: buffer.count < Self.keptCapacity)
                do throws(DiskError) {
                    try render(file, into: &buffer, &findings, to: publication)
                } catch {
                    findings.failures.append(error.diagnostic)
                }
            }
        }
        return findings
    }

    /// Renders a file and hands it to the publication, in pieces if it is large.
    private func render(
        _ file: PlannedFile, into buffer: inout [UInt8], _ findings: inout RenderFindings,
        to publication: Publication?
    ) throws(DiskError) {
        // An inspector looks at whole files.
        guard let publication, inspector == nil else { return try render(file, into: &buffer, &findings) }
        let pieces = FilePieces(of: file.path, for: publication)
        try render(
            file, into: &buffer, &findings, drain: OutputDrain(limit: FilePieces.size, take: pieces.take))
        try pieces.finish(with: buffer)
    }

    /// Appends one file of the plan.
    ///
    /// - Parameter drain: takes the output of long lists piece by piece; nil to have all of it at the end.
    func render(
        _ file: PlannedFile, into output: inout [UInt8], _ findings: inout RenderFindings,
        drain: OutputDrain? = nil
    ) throws(DiskError) {
        switch file {
        case .page(let address):
            render(address, into: &output, &findings, drain)
            inspector?.inspect(page: address.path, html: output)
        case .redirect(let alias, let slug):
            guard let region = site.region(slug) else { return }
            theme.redirect.render(RedirectPage(alias: alias, to: region, in: site), into: &output)
        case .asset(let asset): output = asset.bytes
        case .copy(let source, _): output = try project.read(source, limit: Self.copyLimit)
        case .calendar(let address):
            SiteCalendar(at: address, in: site)?.write(to: &output, drain: drain)
        case .sitemap(let base): output = Sitemap.bytes(of: plan.indexedPages, at: base)
        case .robots: output = Robots.bytes(base: site.baseURL)
        case .nextChange: output = NextChangeFile.bytes(site.nextChange)
        case .feed(let base): output = AtomFeed.bytes(site, at: base)
        case .regions: RegionsFile.write(site, to: &output, drain: drain)
        case .regionsSchema: output = RegionsSchema.bytes(base: site.baseURL)
        case .manifest: output = WebManifest.bytes(site, assets: theme.assets)
        }
    }

    private func render(
        _ address: PageAddress, into output: inout [UInt8], _ findings: inout RenderFindings,
        _ drain: OutputDrain?
    ) {
        switch address {
        case .home:
            let text = rendered(site.programme.body, on: address, &findings)
            var page = HomePage(introduction: text, in: site)
            page.page.titleLine = titleLine("title", in: site.programme.body)
            theme.home.render(page, into: &output, drain: drain)
        case .region(let slug):
            guard let position = site.position(of: slug) else { return }
            let region = site.programme.regions[position]
            let links = PageLinks(links, on: address, root: site.root(of: address))
            let text = regionTexts.text(
                of: region, pageIdentifiers: { site.templateIdentifiers(of: address) }
            ) {
                links.resolution(of: $0, in: region.text.path, noting: &findings.places)
            }
            findings.content += text.diagnostics
            if let inspector { findings.content += inspector.inspect(region, text, of: site.programme) }
            var page = RegionPage(at: position, text: text, in: site)
            if marksLines, let source = text.source { page.mark(region, in: source) }
            theme.region.render(page, into: &output)
        case .personas:
            theme.personas.render(PersonasPage(in: site), into: &output, drain: drain)
        case .persona(let slug):
            guard let persona = site.persona(slug) else { return }
            var text: HTML?
            if let reference = persona.text { text = rendered(reference, on: address, &findings) }
            var page = PersonaPage(persona, text: text, in: site)
            page.page.titleLine = persona.text.flatMap { titleLine("name", in: $0) }
            theme.persona.render(page, into: &output, drain: drain)
        case .municipalities:
            theme.municipalities.render(MunicipalitiesPage(in: site), into: &output, drain: drain)
        case .calendar:
            theme.calendar.render(CalendarPage(in: site), into: &output, drain: drain)
        case OpenDataPage.address:
            let text = site.page(OpenDataPage.slug).map { rendered($0.text, on: address, &findings) }
            theme.openData.render(OpenDataPage(text: text, in: site), into: &output)
        case .page(let slug):
            guard let page = site.page(slug) else { return }
            let text = rendered(page.text, on: address, &findings)
            var shown = TextPage(page, text: text, in: site)
            shown.page.titleLine = titleLine("title", in: page.text)
            theme.page.render(shown, into: &output)
        case .notFound:
            theme.notFound.render(NotFoundPage(in: site), into: &output)
        }
    }

    /// The line in which a fact of a text's file stands, for a preview; nil for a published page.
    private func titleLine(_ key: String, in reference: TextReference) -> String? {
        guard marksLines, let bytes = try? project.read(reference.path, limit: ContentFolder.fileLimit) else {
            return nil
        }
        return String(FactPlaces(SourceText(path: reference.path, bytes: bytes)).span([.key(key)]).line)
    }

    /// A text on a page that is no region's.
    private func rendered(
        _ reference: TextReference, on address: PageAddress, _ findings: inout RenderFindings
    ) -> HTML {
        let links = PageLinks(links, on: address, root: site.root(of: address))
        let text = pageTexts.text(at: reference, pageIdentifiers: { site.templateIdentifiers(of: address) }) {
            links.resolution(of: $0, in: reference.path, noting: &findings.places)
        }
        findings.content += text.diagnostics
        return text.html
    }
}

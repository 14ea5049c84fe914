import Content
import Diagnostics
import Disk
import Schedule

/// A site in memory that follows its project while people write.
///
/// 1. A change of files is read at once, and only those files are; what they say replaces what they said.
/// 2. The record of sources tells which files of the site may be others by it. None is rendered yet.
/// 3. A file is rendered when it is asked for, and kept until one of its sources changes.
///
/// So the time from a save to the new page does not grow with the site. What is served is byte for byte what a build
/// of the same files would publish, as long as they have no errors; of a file with errors the last good version is
/// shown, and ``report`` says what a build would.
public actor LiveSite {
    private let executor = ThreadExecutor(label: "addenda-site")
    /// It reads files, so it works on a thread of its own.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    let project: ProjectFolder
    let options: LiveOptions
    let clock: @Sendable () -> Instant
    /// The moment that somebody chose; nil when the clock counts.
    var chosen: Instant?

    var content: LiveContent
    var theme: Theme?
    var themeFindings: [Diagnostic]
    /// Whether the theme on disk is the one that is shown, since nothing is wrong with it.
    var isThemeSound: Bool
    var shown: ShownSite?
    /// A later site that cannot be shown, since files of it are in each other's way; nil when there is none.
    var unshown: ShownSite?
    var record = ChangeRecord()
    var cache = FileCache()
    var texts = TextFindings()
    /// Whether a change may have made links of other texts wrong, or right.
    var needsCheck = true

    /// Reads a project.
    ///
    /// - Parameters:
    ///   - moment: the moment to take for now; nil for what `clock` says.
    ///   - clock: the moment of now.
    public init(
        project: ProjectFolder, options: LiveOptions, moment: Instant?,
        clock: @escaping @Sendable () -> Instant
    ) async {
        self.project = project
        self.options = options
        self.clock = clock
        chosen = moment
        (theme, themeFindings) = ThemeLoader(project: project).load()
        isThemeSound = theme != nil
        content = await LiveContent(project: project, readsDrafts: options.showsDrafts, jobs: options.jobs)
        let now = moment ?? clock()
        var banners: [DeadlineBanner]?
        if let programme = content.programme {
            banners = await DeadlineBanner.all(
                of: programme.regions, at: now, closingSoonDays: programme.closingSoonDays, jobs: options.jobs
            )
        }
        rebuild(at: now, banners)
    }

    /// Asks for several things of one state: nothing changes in between.
    public func read<Answer: Sendable>(_ ask: @Sendable (isolated LiveSite) -> Answer) -> Answer { ask(self) }

    // MARK: Files

    /// A file of the site by its path, `regio/genk/index.html`; nil when there is none.
    public func file(at path: String) -> LiveFileContent? {
        guard let file = shown?.files[path] else { return nil }
        if file.showsLists { shown?.completeLists() }
        guard let shown else { return nil }
        let revision = record.revision(of: file.sources)
        if let cached = cache.file(at: path, since: revision) { return cached }
        var findings = RenderFindings()
        var bytes: [UInt8] = []
        do throws(DiskError) {
            try shown.renderer.render(file, into: &bytes, &findings)
        } catch {
            return cache.lastFile(at: path)
        }
        // A text that changed on disk a moment ago is on its way here; until then the last page stays.
        if findings.content.contains(where: \.isOfLaterVersion),
            let last = cache.lastFile(at: path)
        {
            return last
        }
        let rendered = LiveFileContent(bytes: bytes, revision: revision)
        cache.keep(rendered, at: path)
        return rendered
    }

    /// What there is to know of the page at a path; nil when there is none.
    public func page(at path: String) -> LivePage? {
        guard let shown, let file = shown.files[path] else { return nil }
        var region: Region?
        if case .page(.region(let slug)) = file { region = shown.site.region(slug) }
        var source = file.textFile
        // A persona need not have a file.
        if case .page(.persona(let slug)) = file { source = shown.site.persona(slug)?.text?.path }
        return LivePage(
            source: source, isDraft: region.map { drafts.contains($0.slug) } ?? false,
            states: region.map {
                RegionStates.all(of: $0, closingSoonDays: shown.site.programme.closingSoonDays)
            } ?? [],
            revision: record.revision(of: file.sources))
    }

    /// Whether there is content at all: else this is hardly the folder of a project.
    public var isProject: Bool { content.isFound }

    /// Whether files stand below a path, as `regio` does for `regio/genk/index.html`.
    public func hasIndex(in folder: String) -> Bool { shown?.files["\(folder)/index.html"] != nil }

    /// The paths of all files, in no order.
    public var paths: [String] { shown.map { Array($0.files.keys) } ?? [] }

    /// The paths of the pages of drafts.
    public var draftPages: [String] { drafts.map { PageAddress.region($0).path } }

    /// The path that the site is published at, with a `/` at both ends; `/` as long as its address is not known.
    public var basePath: String {
        guard let base = shown?.site.baseURL, !base.isPlaceholder else { return "/" }
        return base.path
    }

    /// The moment that the site is shown for; nil when it is that of the clock.
    public var moment: Instant? { chosen }

    /// The number of the last change.
    public var revision: Int { record.revision }

    var drafts: Set<Slug> { Set(content.shownDrafts) }
}

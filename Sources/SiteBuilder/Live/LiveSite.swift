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
    private let project: ProjectFolder
    private let options: LiveOptions
    private let clock: @Sendable () -> Instant
    /// The moment that somebody chose; nil when the clock counts.
    private var chosen: Instant?

    private var content: LiveContent
    private var theme: Theme?
    private var themeFindings: [Diagnostic]
    private var shown: ShownSite?
    private var record = ChangeRecord()
    private var cache = FileCache()
    private var texts = TextFindings()
    /// Whether a change may have made links of other texts wrong, or right.
    private var needsCheck = true

    /// Reads a project.
    ///
    /// - Parameters:
    ///   - moment: the moment to take for now; nil for what `clock` says.
    ///   - clock: the moment of now.
    public init(
        project: ProjectFolder, options: LiveOptions, moment: Instant?, clock: @escaping @Sendable () -> Instant
    ) async {
        self.project = project
        self.options = options
        self.clock = clock
        chosen = moment
        (theme, themeFindings) = ThemeLoader(project: project).load()
        content = await LiveContent(project: project, readsDrafts: options.showsDrafts, jobs: options.jobs)
        rebuild()
    }

    // MARK: Files

    /// A file of the site by its path, `regio/genk/index.html`; nil when there is none.
    public func file(at path: String) -> LiveFileContent? {
        guard let shown, let file = shown.files[path] else { return nil }
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
        if findings.content.contains(where: { $0.identifier == "file.changed" }),
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
        return LivePage(
            source: file.textFile, isDraft: region.map { drafts.contains($0.slug) } ?? false,
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

    /// How many regions there are.
    public var regionCount: Int { shown?.site.programme.regions.count ?? 0 }

    private var drafts: Set<Slug> { Set(content.shownDrafts) }

    // MARK: Findings

    /// Everything that is wrong with the files on disk. Of texts that no edit touched since ``checkTexts()``, what was
    /// found then.
    public var report: DiagnosticReport {
        DiagnosticReport(
            themeFindings + content.diagnostics + (shown?.plan.diagnostics ?? []) + texts.all)
    }

    /// Looks at all texts, as a build does, also for links into headings of other pages.
    ///
    /// Takes as long as rendering the site, unless no change since the last time can have made a difference; other
    /// calls are answered meanwhile. What was found is dropped when the site changed in between.
    ///
    /// - Returns: whether ``report`` is another than before.
    public func checkTexts() async -> Bool {
        guard needsCheck else { return false }
        let revision = record.revision
        let found = await Self.textFindings(shown, content, project, jobs: max(1, options.jobs - 1))
        guard revision == record.revision else { return false }
        needsCheck = false
        let before = Set(texts.all)
        texts.replaceAll(found)
        return before != Set(texts.all)
    }

    /// The most files of a site of which all texts are looked at after each change; of a larger one, only when a
    /// change is more than that of some texts.
    private static let checkLimit = 600

    private nonisolated static func textFindings(
        _ shown: ShownSite?, _ content: LiveContent, _ project: ProjectFolder, jobs: Int
    ) async -> [Diagnostic] {
        if let shown, !content.diagnostics.contains(where: { $0.severity == .error }) {
            return await shown.renderer.render(to: nil, jobs: jobs, progress: { _ in }).content
        }
        guard content.isFound else { return [] }
        return await TextCheck(project: project).findings(in: content.survey, jobs: jobs)
    }

    // MARK: Changes

    /// Takes over changes of files. One call must have ended before the next begins.
    ///
    /// - Parameter paths: from the project folder, folders too; nil when it is not known what changed.
    public func update(_ paths: Set<String>?) async {
        let themePaths = paths?.filter { $0 == ThemeLoader.folder || $0.hasPrefix(ThemeLoader.folder + "/") }
        let isTheme = themePaths.map { !$0.isEmpty } ?? true
        if isTheme { reloadTheme() }
        let contentPaths = paths.map { $0.subtracting(themePaths ?? []) }
        guard contentPaths.map({ !$0.isEmpty }) ?? true else {
            if isTheme { rebuild() }
            return
        }
        apply(await contentChange(contentPaths), rebuildsAnyway: isTheme, copies: contentPaths)
        checkEdited(contentPaths ?? [])
    }

    private func contentChange(_ paths: Set<String>?) async -> ContentChange {
        if let paths, let change = content.updateFew(paths) { return change }
        var latest = content
        let change = await latest.update(paths, jobs: options.jobs)
        content = latest
        return change
    }

    /// Shows the site as it is at another moment; nil for that of the clock.
    public func travel(to moment: Instant?) {
        chosen = moment
        let neededCheck = needsCheck
        rebuild()
        needsCheck = neededCheck
    }

    /// Looks whether the clock has passed a moment at which pages say something else by themselves.
    ///
    /// - Returns: whether it has, and the site changed.
    public func followClock() -> Bool {
        guard chosen == nil, let change = shown?.site.nextChange, change.instant <= clock() else { return false }
        rebuild()
        needsCheck = false
        return true
    }

    private func reloadTheme() {
        let (latest, findings) = ThemeLoader(project: project).load()
        themeFindings = findings
        if let latest { theme = latest }
    }

    /// - Parameter copies: files that may be published as they are; nil when it is not known what changed.
    private func apply(_ change: ContentChange, rebuildsAnyway: Bool, copies: Set<String>?) {
        switch change {
        case .files(let changed) where !rebuildsAnyway && shown != nil:
            guard let programme = content.programme else { return }
            shown?.replace(changed, from: programme)
            if let shown, shown.files.count <= Self.checkLimit { needsCheck = true }
            let lists = changed.contains(where: \.factsChanged) ? [PageSource.lists] : []
            record.note(changed.map { .file($0.path) } + lists + files(copies))
        case .nothing where !rebuildsAnyway: record.note(files(copies))
        case .structure, .files, .nothing: rebuild()
        }
    }

    private func files(_ paths: Set<String>?) -> [PageSource] {
        (paths ?? []).filter { $0.hasPrefix("Content/bestand/") }.map { .file($0) }
    }

    /// Plans the site anew; the one of before stays while there is nothing better.
    private func rebuild() {
        record.note([.whole, .lists])
        needsCheck = true
        guard let theme, let programme = content.programme else { return }
        let latest = ShownSite(
            programme, theme: theme, now: chosen ?? clock(), project: project, options: options,
            kept: content.texts, after: shown)
        // Files in each other's way are errors, so the site of before is the last good one.
        if latest.plan.diagnostics.isEmpty || shown == nil { shown = latest }
        cache.drop(notIn: shown?.files)
    }

    // MARK: Texts of edited files

    /// The most files of one change of which the texts are looked at before they are shown.
    private static let editLimit = 16

    /// Looks at the texts of files that were edited, and goes back to the version of before where they have errors.
    private func checkEdited(_ paths: Set<String>) {
        let edited = paths.union(content.takeRetried())
        guard edited.count <= Self.editLimit else { return }
        for path in edited.sorted() {
            guard let address = PageAddress(ofTextAt: path), let shown, let file = shown.files[address.path]
            else {
                texts.forget(path)
                continue
            }
            var findings = RenderFindings()
            var bytes: [UInt8] = []
            guard (try? shown.renderer.render(file, into: &bytes, &findings)) != nil else { continue }
            texts.replace(findings.content, of: path)
            let isFaulty = findings.content.contains { $0.severity == .error }
            let change = isFaulty ? content.goBack(path) : .nothing
            if change == .nothing {
                if !isFaulty { content.keep(path) }
                let revision = record.revision(of: file.sources)
                cache.keep(LiveFileContent(bytes: bytes, revision: revision), at: file.path)
            } else {
                apply(change, rebuildsAnyway: false, copies: [])
            }
        }
    }
}

import Content
import Diagnostics
import Disk
import Schedule

/// How a live site follows its files, its clock and whoever looks at it.
extension LiveSite {
    /// Takes over changes of files. One call must have ended before the next begins.
    ///
    /// - Parameter paths: from the project folder, folders too; nil when it is not known what changed.
    /// - Returns: whether they are files that the site, or what is wrong with it, has to do with.
    @discardableResult
    public func update(_ paths: Set<String>?) async -> Bool {
        let themePaths = paths?.filter { $0 == ThemeLoader.folder || $0.hasPrefix(ThemeLoader.folder + "/") }
        let isTheme = themePaths.map { !$0.isEmpty } ?? true
        if isTheme { reloadTheme() }
        let contentPaths = paths.map { $0.subtracting(themePaths ?? []) }
        guard contentPaths.map({ !$0.isEmpty }) ?? true else {
            if isTheme { rebuild() }
            return isTheme
        }
        let version = content.version
        let hadErrors = content.hasErrors
        let change = await contentChange(contentPaths)
        let isOther = isTheme || content.version != version || !files(contentPaths).isEmpty
        guard isOther else { return false }
        apply(change, rebuildsAnyway: isTheme, copies: contentPaths)
        checkEdited(contentPaths ?? [])
        // A text beside broken facts is not shown, so only a look at all of them tells what is wrong with it.
        if hadErrors || content.hasErrors { needsCheck = true }
        return true
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
        rebuildAtOtherMoment()
    }

    /// Plans the site anew for another moment, which changes nothing about its links.
    private func rebuildAtOtherMoment() {
        let neededCheck = needsCheck
        rebuild()
        needsCheck = neededCheck
    }

    /// Looks whether the clock has passed a moment at which pages say something else by themselves.
    ///
    /// - Returns: whether it has, and the site changed.
    public func followClock() -> Bool {
        guard chosen == nil, let change = shown?.site.nextChange, change.instant <= clock() else {
            return false
        }
        rebuildAtOtherMoment()
        return true
    }

    private func reloadTheme() {
        let (latest, findings) = ThemeLoader(project: project).load()
        themeFindings = findings
        isThemeSound = latest != nil
        if let latest { theme = latest }
    }

    /// - Parameter copies: files that may be published as they are; nil when it is not known what changed.
    private func apply(_ change: ContentChange, rebuildsAnyway: Bool, copies: Set<String>?) {
        switch change {
        case .files(let changed) where !rebuildsAnyway && shown != nil && unshown == nil:
            guard let programme = content.programme else { return }
            let before = shown?.site.lastDeadline
            shown?.replace(changed, from: programme)
            let last = before == shown?.site.lastDeadline ? [] : [PageSource.lastDeadline]
            if let shown, shown.files.count <= Self.checkLimit { needsCheck = true }
            let whole = changed.contains(where: \.titleChanged) ? [PageSource.whole] : []
            let lists = changed.contains(where: \.factsChanged) ? [PageSource.lists] : []
            record.note(changed.map { .file($0.path) } + whole + lists + last + files(copies))
        case .nothing where !rebuildsAnyway: record.note(files(copies))
        case .regions(let changes) where !rebuildsAnyway && unshown == nil:
            guard shown?.apply(changes) == true else { return rebuild() }
            record.note([.whole, .lists])
            needsCheck = true
            cache.drop(notIn: shown?.files)
        case .structure, .files, .regions, .nothing: rebuild()
        }
    }

    private func files(_ paths: Set<String>?) -> [PageSource] {
        (paths ?? []).filter { $0.hasPrefix("Content/bestand/") }.map { .file($0) }
    }

    /// Plans the site anew; the one of before stays while there is nothing better.
    ///
    /// - Parameters:
    ///   - moment: the moment of now; nil for that which was chosen, or the clock's.
    ///   - banners: those of all regions, when they were made already.
    func rebuild(at moment: Instant? = nil, _ banners: [DeadlineBanner]? = nil) {
        record.note([.whole, .lists])
        needsCheck = true
        guard let theme, let programme = content.programme else { return }
        let latest = ShownSite(
            programme, theme: theme, now: moment ?? chosen ?? clock(), project: project, options: options,
            kept: content.texts, after: shown, banners: banners)
        // Files in each other's way are errors, so the site of before is the last good one.
        let isSound = latest.plan.diagnostics.isEmpty
        unshown = isSound ? nil : latest
        if isSound || shown == nil { shown = latest }
        cache.drop(notIn: shown?.files)
    }

    // MARK: Texts of edited files

    /// The most files of one change of which the texts are looked at before they are shown.
    private static let editLimit = 16

    /// Looks at the texts of files that were edited, and goes back to the version of before where they have errors.
    private func checkEdited(_ paths: Set<String>) {
        let edited = paths.union(content.takeRetried())
        guard edited.count <= Self.editLimit else {
            needsCheck = true
            return
        }
        for path in edited.sorted() {
            guard let address = PageAddress(ofTextAt: path), let shown, let file = shown.files[address.path]
            else {
                texts.forget(path)
                continue
            }
            var findings = RenderFindings()
            var bytes: [UInt8] = []
            guard (try? shown.renderer.render(file, into: &bytes, &findings)) != nil,
                !findings.content.contains(where: \.isOfLaterVersion)
            else { continue }
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

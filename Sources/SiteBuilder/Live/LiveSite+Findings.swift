import Content
import Diagnostics
import Disk

/// What is wrong with the files on disk, as a build would tell it.
extension LiveSite {
    /// Everything that is wrong with the files on disk. Of texts that no edit touched since ``checkTexts()``, what was
    /// found then.
    ///
    /// A build says as much: without content nothing else, and what is planned, and what editors accepted, once the
    /// theme and the facts are right.
    public var report: DiagnosticReport {
        guard content.isFound else { return DiagnosticReport(content.diagnostics) }
        let findings = themeFindings + content.diagnostics + texts.all
        guard isThemeSound, !content.hasErrors, let programme = content.programme else {
            return DiagnosticReport(findings)
        }
        let planned = (unshown ?? shown)?.plan.diagnostics ?? []
        return DiagnosticReport(AcceptedFindings(findings + planned, in: programme.regions).others)
    }

    /// Looks at all texts, as a build does, also for links into headings of other pages.
    ///
    /// Takes as long as rendering the site, unless no change since the last time can have made a difference; other
    /// calls are answered meanwhile. What was found is dropped when the site changed in between; a cancelled task gives
    /// up soon.
    ///
    /// - Returns: whether ``report`` is another than before.
    public func checkTexts() async -> Bool {
        let revision = record.revision
        var isOther = false
        if content.arePairsStale {
            let pairs = await Self.pairs(of: content)
            guard revision == record.revision else { return false }
            isOther = content.take(pairs: pairs)
        }
        guard needsCheck else { return isOther }
        if let shown, shown.areListsStale {
            let complete = await Self.completed(shown)
            guard revision == record.revision else { return isOther }
            self.shown = complete
        }
        // With broken facts or a broken theme a build looks at the texts by themselves.
        let isSound = isThemeSound && !content.hasErrors
        let found =
            isSound
            ? await Self.textFindings(siteOnDisk, jobs: max(1, options.jobs - 1))
            : await Self.textFindings(content, project, jobs: max(1, options.jobs - 1))
        guard revision == record.revision, !Task.isCancelled else { return isOther }
        needsCheck = found.contains(where: \.isOfLaterVersion)
        let before = Set(texts.all)
        texts.replaceAll(found.filter { !$0.isOfLaterVersion })
        return isOther || before != Set(texts.all)
    }

    /// The most files of a site of which all texts are looked at after each change; of a larger one, only when a
    /// change is more than that of some texts.
    static let checkLimit = 600

    /// The site that a build would look at: the one that is shown, unless an edit is held back.
    private var siteOnDisk: ShownSite? {
        guard let theme, let programme = content.heldBackProgramme else { return unshown ?? shown }
        return ShownSite(
            programme, theme: theme, now: chosen ?? clock(), project: project, options: options,
            kept: content.texts, after: shown)
    }

    // MARK: What takes its time, while others are answered

    private nonisolated static func pairs(of content: LiveContent) async -> [Diagnostic] {
        content.foundPairs()
    }

    private nonisolated static func completed(_ shown: ShownSite) async -> ShownSite {
        var complete = shown
        complete.completeLists()
        return complete
    }

    private nonisolated static func textFindings(_ site: ShownSite?, jobs: Int) async -> [Diagnostic] {
        guard let found = await site?.renderer.render(to: nil, jobs: jobs, progress: { _ in }) else {
            return []
        }
        // What cannot be read ends a build; here it is one more thing to mend.
        return found.content + found.failures
    }

    private nonisolated static func textFindings(
        _ content: LiveContent, _ project: ProjectFolder, jobs: Int
    ) async -> [Diagnostic] {
        guard content.isFound else { return [] }
        return await TextCheck(project: project).findings(in: content.survey, jobs: jobs)
    }
}

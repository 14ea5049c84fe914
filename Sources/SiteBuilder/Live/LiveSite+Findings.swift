import Content
import Diagnostics
import Disk

/// What is wrong with the files on disk, as a build would tell it.
extension LiveSite {
    /// Everything that is wrong with the files on disk. Of texts that no edit touched since ``checkTexts()``, what was
    /// found then.
    public var report: DiagnosticReport {
        DiagnosticReport(
            themeFindings + content.diagnostics + ((unshown ?? shown)?.plan.diagnostics ?? []) + texts.all)
    }

    /// Looks at all texts, as a build does, also for links into headings of other pages.
    ///
    /// Takes as long as rendering the site, unless no change since the last time can have made a difference; other
    /// calls are answered meanwhile. What was found is dropped when the site changed in between; a cancelled task gives
    /// up soon.
    ///
    /// - Returns: whether ``report`` is another than before.
    public func checkTexts() async -> Bool {
        let isOther = content.compareTitles()
        guard needsCheck else { return isOther }
        shown?.completeLists()
        let revision = record.revision
        let found = await Self.textFindings(siteOnDisk, content, project, jobs: max(1, options.jobs - 1))
        guard revision == record.revision, !Task.isCancelled else { return isOther }
        needsCheck = false
        let before = Set(texts.all)
        texts.replaceAll(found)
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

    private nonisolated static func textFindings(
        _ shown: ShownSite?, _ content: LiveContent, _ project: ProjectFolder, jobs: Int
    ) async -> [Diagnostic] {
        if let shown, !content.diagnostics.contains(where: { $0.severity == .error }) {
            return await shown.renderer.render(to: nil, jobs: jobs, progress: { _ in }).content
        }
        guard content.isFound else { return [] }
        return await TextCheck(project: project).findings(in: content.survey, jobs: jobs)
    }
}

import Content
import Diagnostics

extension SiteBuilder {
    /// Renders the whole site in memory and shows it to an inspector. Nothing is written.
    ///
    /// - Parameter progress: Called now and then while files are rendered, from any thread.
    public func inspect(
        with inspector: any SiteInspector,
        progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
    ) async -> SiteInspection {
        let (theme, themeFindings) = ThemeLoader(project: project).load()
        let content = await ContentLoader(project: project).load(jobs: options.jobs)
        guard content.isFound else {
            return SiteInspection(regions: [], findings: content.diagnostics, failures: [], paths: [])
        }
        guard let theme, let programme = content.programme else {
            var findings = themeFindings + content.diagnostics
            if let survey = content.survey {
                findings += await TextCheck(project: project).findings(
                    in: survey, jobs: options.jobs, inspector)
            }
            let regions = content.programme?.regions ?? content.survey?.regions ?? []
            return SiteInspection(regions: regions, findings: findings, failures: [], paths: [])
        }
        let (site, plan) = await self.plan(programme, theme, at: options.now)
        let renderer = SiteRenderer(
            project: project, site: site, theme: theme, plan: plan, inspector: inspector)
        let rendered = await renderer.render(to: nil, jobs: options.jobs, progress: progress)
        return SiteInspection(
            programme: programme, regions: programme.regions,
            findings: themeFindings + content.diagnostics + plan.diagnostics + rendered.content,
            failures: rendered.failures, paths: Set(plan.files.map(\.path)),
            missingPlaces: rendered.missingPlaces,
            rootPath: site.root(of: .notFound).hasPrefix("/") ? site.root(of: .notFound) : nil)
    }
}

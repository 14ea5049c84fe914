import Content
import Diagnostics
import Schedule

/// Renders parts of a site in memory for any number of moments, with the theme read once.
public struct SiteRehearsal: Sendable {
    private let builder: SiteBuilder
    private let theme: Theme
    private let programme: Programme

    /// Prepares a programme whose theme is sound; nil when it is not.
    public init?(_ builder: SiteBuilder, _ programme: Programme) {
        guard let theme = ThemeLoader(project: builder.project).load().theme else { return nil }
        self.builder = builder
        self.theme = theme
        self.programme = programme
    }

    /// Renders the pages and calendars that a build at a moment would write, and shows them to an inspector.
    ///
    /// - Parameter paths: which files; others are not rendered.
    /// - Returns: why the machine could not go on; empty when it could.
    public func render(
        at moment: Instant, paths: Set<String>, inspector: any SiteInspector
    ) async -> [Diagnostic] {
        let (site, plan) = await builder.plan(programme, theme, at: moment)
        let renderer = SiteRenderer(
            project: builder.project, site: site, theme: theme, plan: plan.only(paths), inspector: inspector)
        return await renderer.render(to: nil, jobs: builder.options.jobs) { _ in }.failures
    }
}

import Content
import Diagnostics
import Disk
import Schedule

/// Turns the content of a project into a published site:
///
/// 1. read the theme and compile its templates;
/// 2. load the facts of all regions, personas and pages;
/// 3. plan every file of the site, and refuse two with one path;
/// 4. render all files on every core, staging those that differ from the published site, and check the links into
///    other pages' headings;
/// 5. swap the staged site in, unless anything was wrong.
///
/// Texts are read and rendered one page at a time, so memory grows with the number of regions and not with
/// what is written in them.
public struct SiteBuilder: Sendable {
    let project: ProjectFolder
    let options: BuildOptions
    private let clock: @Sendable () -> Duration

    /// Makes a builder.
    ///
    /// - Parameter clock: The time since any fixed moment, to measure the stages with.
    public init(project: ProjectFolder, options: BuildOptions, clock: @escaping @Sendable () -> Duration) {
        self.project = project
        self.options = options
        self.clock = clock
    }

    /// Builds and publishes the site. Reports all that is wrong at once, and then leaves the old site as it is.
    ///
    /// - Parameter progress: Called now and then while files are rendered, from any thread.
    public func build(
        progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
    ) async -> BuildOutcome {
        var stages = StageClock(now: clock)
        let (theme, themeFindings) = ThemeLoader(project: project).load()
        stages.finish(.theme)

        let content = await ContentLoader(project: project).load(jobs: options.jobs)
        stages.finish(.load)

        // Without content this is hardly the project folder, and what else is missing there matters to nobody.
        guard content.isFound else { return .rejected(report(content.diagnostics)) }
        guard let theme, let programme = content.programme else {
            var findings = themeFindings + content.diagnostics
            if let survey = content.survey {
                findings += await TextCheck(project: project).findings(in: survey, jobs: options.jobs)
            }
            return .rejected(report(findings))
        }
        let (site, plan) = await plan(programme, theme, at: options.now)
        var findings = themeFindings + content.diagnostics + plan.diagnostics

        do throws(PublicationError) {
            // Files in each other's way cannot be written, but the texts of such a site are still looked at.
            let isPublishable = plan.diagnostics.isEmpty
            let publication = isPublishable ? try Publication(target: options.output, project: project) : nil
            let renderer = SiteRenderer(project: project, site: site, theme: theme, plan: plan)
            let rendered = await renderer.render(to: publication, jobs: options.jobs, progress: progress)
            stages.finish(.render)

            findings = AcceptedFindings(findings + rendered.content, in: programme.regions).others
            let report = report(findings)
            guard let publication, !report.hasErrors else {
                publication?.abandon()
                return .rejected(report)
            }
            guard rendered.failures.isEmpty else {
                publication.abandon()
                return .failed(self.report(findings + rendered.failures))
            }
            let result = try publication.commit()
            stages.finish(.publish)
            return .published(
                summary(site, plan, result, stages),
                DiagnosticReport(report.diagnostics + result.findings))
        } catch {
            return .failed(report(findings + [error.diagnostic]))
        }
    }

    /// Prepares the look-ups of pages for a moment, and plans every file of the site.
    func plan(
        _ programme: Programme, _ theme: Theme, at now: Instant
    ) async -> (SiteContext, SitePlan) {
        let banners = await DeadlineBanner.all(
            of: programme.regions, at: now, closingSoonDays: programme.closingSoonDays, jobs: options.jobs)
        let site = SiteContext(
            programme: programme, now: now, baseURL: options.baseURL ?? programme.baseURL, banners: banners)
        return (site, SitePlan(programme, assets: theme.assets, baseURL: site.baseURL))
    }

    private func report(_ findings: [Diagnostic]) -> DiagnosticReport {
        let report = DiagnosticReport(findings)
        return options.isStrict ? report.strict() : report
    }

    private func summary(
        _ site: SiteContext, _ plan: SitePlan, _ result: PublicationSummary, _ stages: StageClock
    ) -> BuildSummary {
        BuildSummary(
            pages: plan.pageCount, files: plan.files.count, written: result.written,
            unchanged: result.unchanged,
            removed: result.removed, drafts: site.programme.draftCount, nextChange: site.nextChange?.instant,
            stages: stages.stages)
    }
}

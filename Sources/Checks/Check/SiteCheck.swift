import Content
import Diagnostics
import Disk
import Schedule
import SiteBuilder

/// Looks at everything that would be published:
///
/// 1. render the whole site in memory, the rules about regions looking at each text as it passes;
/// 2. compare regions with each other, with the official list, and with what was published;
/// 3. follow every link of the rendered pages;
/// 4. list what drafts still want;
/// 5. leave out what editors accepted, and report what they accepted in vain.
///
/// Nothing is written and nothing is asked of the network.
public struct SiteCheck: Sendable {
    private let project: ProjectFolder
    private let options: CheckOptions

    /// Makes a check of a project.
    public init(project: ProjectFolder, options: CheckOptions) {
        self.project = project
        self.options = options
    }

    /// Looks at everything.
    ///
    /// - Parameters:
    ///   - extra: Findings from elsewhere that count as well, such as those about addresses of other sites, made
    ///     from the links that the texts have.
    ///   - progress: Called now and then while pages are rendered, from any thread.
    public func run(
        extra: @Sendable ([ExternalLink]) async -> [Diagnostic] = { _ in [] },
        progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
    ) async -> CheckOutcome {
        let inspector = CheckInspector(now: options.now)
        let site = await builder.inspect(with: inspector, progress: progress)
        guard site.failures.isEmpty else { return .failed(DiagnosticReport(site.failures)) }

        let links = inspector.links
        var findings =
            site.findings + acrossRegions(site) + PageTextCheck(project: project).findings()
            + DraftCheck(project: project).findings(in: site.programme?.drafts ?? [])
        findings += links.findings(
            among: site.paths, except: site.missingPlaces, rootPath: site.rootPath)
        // Pages name their own address too, which need not be on line yet.
        let own = site.programme?.baseURL?.text
        let external = links.external.filter { link in own.map { !link.url.hasPrefix($0) } ?? true }
        findings += await extra(external)
        var proved: Int?
        if options.provesTimeline, let programme = site.programme {
            let proof = await TimelineProof(
                builder: builder, programme: programme, jobs: options.jobs
            ).run()
            findings += proof.findings
            proved = proof.changes
        }
        return .checked(result(findings, site, proved: proved))
    }

    private var builder: SiteBuilder {
        SiteBuilder(
            project: project, options: BuildOptions(output: "", now: options.now, jobs: options.jobs),
            clock: { .zero })
    }

    /// What can only be seen with all regions side by side.
    private func acrossRegions(_ site: SiteInspection) -> [Diagnostic] {
        guard let programme = site.programme else { return [] }
        var report = ProgrammeReport(project: project)
        var official: OfficialList?
        do throws(DiskError) {
            official = try OfficialList.read(project)
        } catch {
            report.add([error.diagnostic])
        }
        let subject = ProgrammeSubject(programme: programme, official: official, now: options.now)
        for rule in Rules.ofProgrammes { rule.check(subject, &report) }
        CorrectionCheck(project: project, today: Brussels.civil(options.now).date).check(programme, &report)
        return report.diagnostics
    }

    /// The kinds of findings that were not looked for, so that an entry that accepts one is not in vain.
    private func unasked(_ findings: [Diagnostic]) -> Set<String> {
        let isSpelt =
            options.looksAtSpelling && !findings.contains { $0.identifier == "spelling.unavailable" }
        return isSpelt ? [] : [SpellingRule.explanation.identifier]
    }

    private func result(
        _ findings: [Diagnostic], _ site: SiteInspection, proved: Int?
    ) -> CheckResult {
        let divided = AcceptedFindings(findings, in: site.regions)
        var report = ProgrammeReport(project: project)
        // Before all is known to be sound, an entry may accept what could not be looked for yet.
        AcceptanceCheck.check(divided, site.programme?.regions ?? [], unasked: unasked(findings), &report)
        let whole = DiagnosticReport(divided.others + report.diagnostics)
        let accepted = divided.accepted.sorted { $0.finding < $1.finding }
        return CheckResult(
            report: options.isStrict ? whole.strict() : whole,
            accepted: accepted.map { AcceptedFinding(finding: $0.finding, reason: $0.reason) },
            regions: site.regions.count, drafts: site.programme?.draftCount ?? 0,
            provedChanges: proved)
    }
}

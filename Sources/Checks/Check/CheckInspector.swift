import Content
import Diagnostics
import Schedule
import SiteBuilder

/// Looks at each region and page while the site is rendered.
struct CheckInspector: SiteInspector {
    private let now: Instant
    private let collector = LinkCollector()

    init(now: Instant) {
        self.now = now
    }

    /// The links of all pages and texts; to be asked when the site has been rendered.
    var links: SiteLinks { collector.links }

    func inspect(_ region: Region, _ text: RegionText, of programme: Programme?) -> [Diagnostic] {
        let settings = CheckSettings(now: now, programme: ProgrammeSettings(programme))
        guard let subject = RegionSubject(region, text, settings) else { return [] }
        var report = RuleReport(subject.source)
        for text in subject.texts {
            for rule in Rules.ofTexts { rule.check(text, &report) }
        }
        for rule in Rules.ofRegions { rule.check(subject, &report) }
        return report.diagnostics
    }

    func inspect(page path: String, html: [UInt8]) {
        collector.add(PageScan(path: path, html: html))
    }
}

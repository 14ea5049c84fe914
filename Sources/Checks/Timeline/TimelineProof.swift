import Content
import Diagnostics
import Schedule
import SiteBuilder

/// Renders the site one second before and at every change of phase of every region, and compares what it says with
/// the schedule:
///
/// 1. the page of a region says the sentence of that moment, and its data for the script give the phase;
/// 2. the home page says the deadline of every region, in the tense of that moment;
/// 3. the calendars have the deadline.
///
/// Only the words are compared, whatever marks a theme puts round them.
struct TimelineProof {
    let builder: SiteBuilder
    let programme: Programme

    private static let home = "index.html"
    private static let calendar = "kalender.ics"
    private static let calendarLimit = 500

    /// What is wrong, and how many moments were proved.
    func run() async -> (findings: [Diagnostic], changes: Int) {
        guard let rehearsal = SiteRehearsal(builder, programme) else { return ([], 0) }
        var findings: [Diagnostic] = []
        let changes = changes()
        for (instant, regions) in changes {
            for moment in [instant.adding(seconds: -1), instant] {
                findings += await prove(moment, regions, rehearsal)
            }
        }
        return (findings, changes.count)
    }

    /// Every instant at which regions change their phase, with those regions.
    private func changes() -> [(instant: Instant, regions: [Region])] {
        var found: [Instant: [Region]] = [:]
        for region in programme.regions {
            let phases = Phase.timeline(region.schedule, closingSoonDays: programme.closingSoonDays)
            for start in phases.compactMap(\.start) { found[start, default: []].append(region) }
        }
        return found.keys.sorted().map { ($0, found[$0] ?? []) }
    }

    private func prove(
        _ moment: Instant, _ regions: [Region], _ rehearsal: SiteRehearsal
    ) async -> [Diagnostic] {
        let pages = regions.flatMap { [Self.page(of: $0), Self.calendar(of: $0)] }
        let gatherer = PageGatherer()
        let failures = await rehearsal.render(
            at: moment, paths: Set(pages + [Self.home, Self.calendar]), inspector: gatherer)
        let files = gatherer.files
        var report = TimelineReport(moment: moment)
        for region in regions {
            prove(region, PageWords(files[Self.page(of: region)] ?? []), &report)
            prove(calendar: files[Self.calendar(of: region)] ?? [], of: region, &report)
            // The calendar of a call with more regions holds less, and says so.
            if programme.regions.count <= Self.calendarLimit {
                prove(calendar: files[Self.calendar] ?? [], of: region, &report)
            }
        }
        prove(home: PageWords(files[Self.home] ?? []), &report)
        return failures + report.findings
    }

    private static func page(of region: Region) -> String { "regio/\(region.slug)/index.html" }
    private static func calendar(of region: Region) -> String { "regio/\(region.slug)/kalender.ics" }

    // MARK: What has to be there

    private func prove(_ region: Region, _ page: PageWords, _ report: inout TimelineReport) {
        let sentence = DutchWording().sentence(region.schedule, at: report.moment)
        report.expect(page.count(of: sentence) > 0, "the page of \(region.title) does not say “\(sentence)”")
        let phase = Phase.at(report.moment, region.schedule, closingSoonDays: programme.closingSoonDays)
        // Without a deadline there is nothing that a script could add.
        guard region.schedule.deadline != nil else { return }
        let shown = page.phase(at: report.moment)
        report.expect(
            shown == phase.rawValue,
            "the page of \(region.title) gives the phase \(shown ?? "–") where it is \(phase.rawValue)")
    }

    private func prove(home: PageWords, _ report: inout TimelineReport) {
        var expected: [String: Int] = [:]
        for region in programme.regions {
            let words = DutchWording().shortForm(region.schedule)
                .parts(isClosed: region.schedule.hasClosed(at: report.moment)).text
            expected[words, default: 0] += 1
        }
        for (words, count) in expected.sorted(by: { $0.key < $1.key }) {
            report.expect(
                home.count(of: words) >= count,
                "the home page says “\(words)” fewer times than there are such regions: \(count)")
        }
    }

    private func prove(calendar: [UInt8], of region: Region, _ report: inout TimelineReport) {
        guard let deadline = region.schedule.deadline, deadline.isTimeIncluded,
            region.schedule[.deadline].map({ region.schedule.resolved($0).isCertain }) ?? false
        else { return }
        let day = deadline.date.description.filter { $0 != "-" }
        let time = deadline.time.map { "T\($0.description.filter { $0 != ":" })00" } ?? ""
        let text = String(decoding: calendar, as: UTF8.self)
        report.expect(
            text.contains(day + time),
            "a calendar of \(region.title) does not have the deadline \(day)\(time)")
    }
}

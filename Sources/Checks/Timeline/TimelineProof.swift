import Content
import Diagnostics
import Disk
import Schedule
import SiteBuilder

/// Renders the site just before and just after everything that changes by itself, and compares what was built with
/// the schedules:
///
/// 1. work out at which moments built files differ, see ``TimelineMoments``;
/// 2. render every page, calendar and data file before the first of them, and prove each;
/// 3. at each, render what it changes once for the second before and once for the moment itself; a page that is byte
///    for byte the one that was proved last is not read again;
/// 4. prove calendars and data once more after the last, since they must not change by themselves.
///
/// Only words, links and the attributes for the script are compared, whatever marks a theme puts round them. What is
/// missing is as wrong as what differs.
struct TimelineProof {
    let builder: SiteBuilder
    let programme: Programme
    let jobs: Int

    /// What is wrong, and how many changes of phase were proved.
    func run() async -> (findings: [Diagnostic], changes: Int) {
        let moments = TimelineMoments(programme)
        guard let rehearsal = await SiteRehearsal(builder, programme, at: moments.first) else {
            return ([], 0)
        }
        let subject = TimelineSubject(programme)
        let visits = visits(moments, subject)
        let size = max(1, (visits.count + jobs - 1) / jobs)
        let report = await withTaskGroup(of: (Int, TimelineReport).self) { group in
            for start in stride(from: 0, to: visits.count, by: size) {
                let part = Array(visits[start..<min(start + size, visits.count)])
                group.addTask {
                    var run = TimelineRun(rehearsal, subject, at: part[0].instant)
                    for visit in part { run.visit(visit) }
                    return (start, run.report)
                }
            }
            var parts: [(Int, TimelineReport)] = []
            for await part in group { parts.append(part) }
            return parts.sorted { $0.0 < $1.0 }.reduce(into: TimelineReport(moment: moments.first)) {
                $0.append($1.1)
            }
        }
        return (report.findings, moments.phaseChangeCount)
    }

    /// How many pages of regions are looked at together, so that cores can share them.
    private static let portion = 64

    /// What has to be looked at, and when.
    private func visits(_ moments: TimelineMoments, _ subject: TimelineSubject) -> [TimelineVisit] {
        let regions = programme.regions.indices.map { TimelineVisit.File.region($0) }
        let lists = [.home, .calendar] + programme.personas.indices.map { TimelineVisit.File.persona($0) }
        let files = subject.calendars.indices.map { TimelineVisit.File.file($0) } + [.data]
        var visits = [TimelineVisit(instant: moments.first, files: lists + files, isChange: false)]
        for start in stride(from: 0, to: regions.count, by: Self.portion) {
            let part = Array(regions[start..<min(start + Self.portion, regions.count)])
            visits.append(TimelineVisit(instant: moments.first, files: part, isChange: false))
        }
        for stop in moments.stops {
            let changed =
                stop.closing.map { TimelineVisit.File.region($0) }
                + (stop.closing.isEmpty
                    ? [] : [.home] + subject.personas(of: stop.closing).map { .persona($0) })
                + (stop.endsMonth ? [.calendar] : [])
            visits.append(
                TimelineVisit(instant: stop.instant.adding(seconds: -1), files: changed, isChange: false))
            visits.append(TimelineVisit(instant: stop.instant, files: changed, isChange: true))
        }
        visits.append(TimelineVisit(instant: moments.last, files: files, isChange: true))
        return visits
    }
}

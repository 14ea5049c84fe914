import Content
import Disk
import Schedule
import SiteBuilder

/// One worker of a proof, which goes from moment to moment.
struct TimelineRun {
    private let subject: TimelineSubject
    private var rehearsal: SiteRehearsal
    /// What was proved last of each page.
    private var proved: [String: [UInt8]] = [:]
    /// The data for the script in lists that were proved, by region.
    private var provedData: [Int: [UInt8]] = [:]
    private(set) var report: TimelineReport

    init(_ rehearsal: SiteRehearsal, _ subject: TimelineSubject, at moment: Instant) {
        self.rehearsal = rehearsal
        self.subject = subject
        report = TimelineReport(moment: moment)
    }

    /// Renders the files of a visit and proves them.
    mutating func visit(_ visit: TimelineVisit) {
        rehearsal.move(to: visit.instant)
        report.moment = visit.instant
        for file in visit.files {
            let path = path(of: file)
            do throws(DiskError) {
                let bytes = try rehearsal.file(at: path) ?? []
                if !visit.isChange, proved[path] == bytes { continue }
                prove(file, path, bytes)
                if keeps(file) { proved[path] = bytes }
            } catch {
                report.add(error.diagnostic)
            }
        }
    }

    /// Lists are looked at many times; the page of a region is not.
    private func keeps(_ file: TimelineVisit.File) -> Bool {
        switch file {
        case .home, .calendar, .persona: true
        case .region, .file, .data: false
        }
    }

    private func path(of file: TimelineVisit.File) -> String {
        switch file {
        case .home: "index.html"
        case .calendar: "kalender/index.html"
        case .region(let number): TimelineSubject.page(subject.programme.regions[number].slug)
        case .persona(let number): "persona/\(subject.programme.personas[number].slug)/index.html"
        case .file(let number): subject.calendars[number].path
        case .data: RegionsDataProof.path
        }
    }

    private mutating func prove(_ file: TimelineVisit.File, _ path: String, _ bytes: [UInt8]) {
        switch file {
        case .home: proveList(path, bytes, "the home page", "home", Array(subject.regions.indices))
        case .persona(let number):
            let name = "the page of the persona \(subject.programme.personas[number].name)"
            proveList(path, bytes, name, "persona", subject.askers[number])
        case .region(let number):
            let region = subject.regions[number]
            RegionPageProof(
                region: region, page: BuiltPage(bytes),
                isClosed: region.schedule.hasClosed(at: report.moment)
            ).check(&report)
        case .calendar:
            let page = BuiltPage(bytes)
            let places = RegionPlaces(page, at: path, among: subject.pages)
            CalendarPageProof(page: page, places: places)
                .check(subject.entries, of: subject.regions, &report)
        case .file(let number):
            let regions = subject.calendars[number].regions.map { subject.regions[$0] }
            CalendarFileProof(path: path, bytes: bytes).check(regions, &report)
        case .data: RegionsDataProof(bytes: bytes).check(subject.programme.regions, &report)
        }
    }

    private mutating func proveList(
        _ path: String, _ bytes: [UInt8], _ name: String, _ sort: String, _ listed: [Int]
    ) {
        let page = BuiltPage(bytes)
        let places = RegionPlaces(page, at: path, among: subject.pages)
        RegionListProof(regions: subject.regions, page: page, places: places, name: name, sort: sort)
            .check(listed, proved: &provedData, &report)
    }
}

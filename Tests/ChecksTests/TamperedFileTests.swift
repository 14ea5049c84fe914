import Content
import Disk
import Foundation
import Schedule
import SiteBuilder
import Testing

@testable import Checks

/// Calendars and data are made without templates, so that the proof is shown real files of a build in which something
/// was changed.
@Suite struct TamperedFileTests {
    private static let calendar = "regio/proef/kalender.ics"

    @Test func builtFilesAreSound() async throws {
        #expect(try await findings(in: Self.calendar) { $0 } == [])
        #expect(try await findings(in: RegionsDataProof.path) { $0 } == [])
    }

    @Test(arguments: [
        ("20230601T235900", "20230609T235900", "does not have “Deadline"),
        (
            "END:VCALENDAR", "BEGIN:VEVENT\r\nSUMMARY:Borrel\r\nDTSTART:20230609\r\nEND:VEVENT\r\n",
            "which is not so"
        ),
        ("SUMMARY:Deadline", "SUMMARY:Einde", "does not have “Deadline"),
        ("STATUS:CONFIRMED", "STATUS:CANCELLED", "does not have “"),
        ("BEGIN:VEVENT", "BEGIN:VTODO", "does not have “"),
    ])
    func aCalendarThatWasTamperedWithIsFound(words: String, others: String, message: String) async throws {
        let found = try await findings(in: Self.calendar) { text in
            #expect(text.contains(words))
            return text.replacing(words, with: others)
        }
        #expect(found.contains { $0.contains(message) }, "\(found)")
    }

    @Test(arguments: [
        ("\"date\":\"2023-06-01\"", "\"date\":\"2023-06-09\"", "gives Buur the deadline"),
        ("\"2023-06-01T22:00:00Z\"", "\"2023-06-09T22:00:00Z\"", "(until 2023-06-09T22:00:00Z) where"),
        ("\"slug\":\"proef\"", "\"slug\":\"proof\"", "does not have Proef"),
        ("\"key\":\"decision\"", "\"key\":\"pitches\"", "gives “"),
        ("{", "", "cannot be read"),
    ])
    func dataThatWasTamperedWithIsFound(words: String, others: String, message: String) async throws {
        let found = try await findings(in: RegionsDataProof.path) { text in
            let plain = text.replacing("\": ", with: "\":")
            #expect(plain.contains(words))
            return plain.replacing(words, with: others)
        }
        #expect(found.contains { $0.contains(message) }, "\(found)")
    }

    /// What the proof says of a built file after a change.
    private func findings(in path: String, after change: (String) -> String) async throws -> [String] {
        let project = try SmallProject.make()
        defer { project.remove() }
        let folder = try ProjectFolder(project.url.path)
        let moment = try #require(Instant(iso: "2023-05-20T12:00:00Z"))
        let loaded = await ContentLoader(project: folder).load(jobs: 1)
        let programme = try #require(loaded.programme)
        let builder = SiteBuilder(
            project: folder, options: BuildOptions(output: "", now: moment, jobs: 1), clock: { .zero })
        let made = await SiteRehearsal(builder, programme, at: moment)
        let rehearsal = try #require(made)
        let built = try #require(try rehearsal.file(at: path))
        let bytes = Array(change(String(decoding: built, as: UTF8.self)).utf8)
        var report = TimelineReport(moment: moment)
        if path == RegionsDataProof.path {
            RegionsDataProof(bytes: bytes).check(programme.regions, &report)
        } else {
            let region = try #require(programme.regions.first { "regio/\($0.slug)/kalender.ics" == path })
            let expected = RegionExpectation(region, closingSoonDays: programme.closingSoonDays)
            CalendarFileProof(path: path, bytes: bytes).check([expected], &report)
        }
        return report.findings.map(\.message)
    }
}

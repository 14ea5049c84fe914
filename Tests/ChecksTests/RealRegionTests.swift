import Checks
import Diagnostics
import Foundation
import Testing

/// The five real addenda: what is wrong or unclear in them is found, and nothing else.
@Suite struct RealRegionTests {
    private static let expected = """
        genk.md:10 published.last-minute
        genk.md:10 published.year-missing
        genk.md:17 published.year-missing
        genk.md:23 date.weekend
        genk.md:28 published.anchor
        genk.md:32 date.weekend
        genk.md:33 published.year-missing
        genk.md:36 contact.no-phone
        genk.md:48 recognition.sum
        leuven.md:4 municipality.none
        leuven.md:11 published.leftover
        leuven.md:13 date.open
        leuven.md:14 published.leftover
        leuven.md:17 published.week
        leuven.md:20 date.no-end
        leuven.md:32 date.open
        leuven.md:33 published.leftover
        leuven.md:44 submission.other-address
        leuven.md:52 persona.homonym
        midden-limburg.md:10 published.last-minute
        midden-limburg.md:10 published.year-missing
        midden-limburg.md:12 date.open
        midden-limburg.md:14 published.open-dated
        midden-limburg.md:17 published.year-missing
        midden-limburg.md:23 date.weekend
        midden-limburg.md:28 published.anchor
        midden-limburg.md:32 date.weekend
        midden-limburg.md:33 published.year-missing
        midden-limburg.md:38 contact.phone-form
        midden-limburg.md:44 recognition.incomplete
        midden-limburg.md:51 recognition.incomplete
        pajotarl.md:9 published.year-missing
        pajotarl.md:10 published.empty
        pajotarl.md:10 published.last-minute
        pajotarl.md:12 date.open
        pajotarl.md:13 published.empty
        pajotarl.md:19 date.reserve-days
        pajotarl.md:28 term.rebuttal
        pajotarl.md:32 date.open
        pajotarl.md:33 published.empty
        pajotarl.md:44 submission.other-address
        pajotarl.md:54 persona.homonym
        stadsregio-turnhout.md:5 municipality.note
        stadsregio-turnhout.md:11 published.no-time-zone
        stadsregio-turnhout.md:14 published.year-missing
        stadsregio-turnhout.md:18 published.year-missing
        stadsregio-turnhout.md:21 date.holiday
        stadsregio-turnhout.md:26 published.year-missing
        stadsregio-turnhout.md:30 published.anchor
        stadsregio-turnhout.md:39 contact.phone-form
        stadsregio-turnhout.md:43 submission.channel-unclear
        stadsregio-turnhout.md:49 persona.combined
        """

    @Test func theRegionsHaveTheFaultsOfTheirAddendaAndNoOthers() async throws {
        let project = try TestProject(content: TestProject.repository.appending(path: "Content"))
        defer { project.remove() }
        let result = try await project.check(at: "2023-05-30T12:00:00Z")
        let found = result.report.diagnostics.compactMap { finding -> String? in
            guard let location = finding.location, location.file.hasPrefix("Content/regio/") else {
                return nil
            }
            return "\(location.file.dropFirst(14)):\(location.span?.line ?? 0) \(finding.identifier)"
        }
        #expect(found.joined(separator: "\n") == Self.expected)
        // What is left is to be filled in by whoever runs the site.
        let others = result.report.diagnostics.filter {
            $0.location?.file.hasPrefix("Content/regio/") != true
        }
        #expect(!others.isEmpty && others.allSatisfy { $0.identifier == "placeholder.unfilled" })
    }

    @Test func theSiteAgreesWithTheScheduleAtEveryChange() async throws {
        let project = try TestProject(content: TestProject.repository.appending(path: "Content"))
        defer { project.remove() }
        let result = try await project.check(at: "2023-05-30T12:00:00Z", timeline: true)
        #expect(try #require(result.provedChanges) > 20)
        #expect(!result.report.hasErrors)
    }

    @Test func theNumberOfJobsMakesNoDifference() async throws {
        let project = try TestProject(content: TestProject.repository.appending(path: "Content"))
        defer { project.remove() }
        let one = try await project.check(at: "2023-05-30T12:00:00Z", jobs: 1)
        let many = try await project.check(at: "2023-05-30T12:00:00Z", jobs: 7)
        #expect(one.report == many.report)
    }
}

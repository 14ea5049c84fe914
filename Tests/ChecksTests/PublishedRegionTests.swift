import Content
import Diagnostics
import Disk
import Foundation
import Schedule
import Testing

@testable import Checks

/// Regions that come, go and change their names after publication.
@Suite struct PublishedRegionTests {
    @Test func aRegionThatIsGoneIsAnErrorUnlessItHasAnotherName() async throws {
        let project = try await TestProject.published()
        defer { project.remove() }
        let files = FileManager.default
        let old = project.url.appending(path: SmallProject.region)
        let new = project.url.appending(path: "Content/regio/nieuw.md")
        try files.moveItem(at: old, to: new)
        #expect(
            try await project.findings() == [
                "correction.region-gone 16: proef was published on 2023-04-21 and is gone"
            ])
        let gone = try #require(try await project.check(at: "2023-05-20T12:00:00Z").report.diagnostics.first)
        #expect(gone.severity == .error)
        #expect(
            gone.help == """
                write aliases: [proef] in Content/regio/nieuw.md, which has municipalities of it; when the call is \
                withdrawn for good, run `addenda record --gone proef`
                """)
        #expect(try await project.record(on: "2023-05-20") == nil)
        try project.replace(
            "title: Proef\n", with: "title: Proef\naliases: [proef]\n", in: "Content/regio/nieuw.md")
        #expect(try await project.findings() == [])
    }

    @Test func aRegionThatGoesOnIsNotWithdrawn() async throws {
        let project = try await TestProject.published()
        defer { project.remove() }
        try FileManager.default.moveItem(
            at: project.url.appending(path: SmallProject.region),
            to: project.url.appending(path: "Content/regio/nieuw.md"))
        #expect(try await project.record(on: "2023-05-20", gone: ["proef"]) == nil)
    }

    @Test func aRegionThatWasLaunchedWithoutARecordIsMissed() async throws {
        let project = try await TestProject.published()
        defer { project.remove() }
        try FileManager.default.copyItem(
            at: project.url.appending(path: SmallProject.region),
            to: project.url.appending(path: "Content/regio/ander.md"))
        let found = try await project.findings().filter { $0.hasPrefix("record.missing") }
        #expect(found.count == 1 && found[0].contains("is not in Content/gepubliceerd.txt"))
    }

    @Test(arguments: [
        ("proef", "is said to be gone and would be published"), ("nergens", "was never recorded"),
    ])
    func onlyAPublishedRegionThatIsAwayCanBeGone(slug: String, words: String) async throws {
        let project = try await TestProject.published()
        defer { project.remove() }
        let slugs = try Set([#require(Slug(slug))])
        let recorder = CorrectionRecorder(project: try ProjectFolder(project.url.path))
        let day = try #require(CivilDate(iso: "2023-05-20"))
        guard case .refused(let report) = await recorder.record(on: day, gone: slugs, jobs: 1) else {
            Issue.record("it was recorded")
            return
        }
        #expect(report.diagnostics.map(\.identifier) == ["record.not-gone"])
        #expect(report.diagnostics.allSatisfy { $0.message.contains(words) })
    }

    @Test func whatADraftSaidCountsWhenItComesBack() async throws {
        let project = try await TestProject.published()
        defer { project.remove() }
        try project.replace("title: Proef\n", with: "draft: true\ntitle: Proef\n", in: SmallProject.region)
        #expect(try await project.findings().filter { $0.hasPrefix("correction.region-gone") }.count == 1)
        #expect(try await project.record(on: "2023-05-01") == nil)
        let text = try #require(try await project.record(on: "2023-05-01", gone: ["proef"]))
        #expect(text.contains("[proef] 2023-04-21 weg 2023-05-01\nlaunch: 2023-04-21\n"))
        try project.write(text, to: PublicationRecord.path)
        #expect(try await project.findings().filter { $0.hasPrefix("correction") } == [])
        try project.replace("draft: true\n", with: "", in: SmallProject.region)
        try project.replace("2023-06-01 23:59", with: "2023-06-02 23:59", in: SmallProject.region)
        #expect(try await project.findings().map { $0.prefix(18) } == ["correction.missing"])
    }
}

import Foundation
import Schedule
import Testing

@testable import SiteBuilder

@Suite struct LiveSiteTests {
    private func text(_ live: LiveSite, _ path: String) async -> String {
        String(decoding: await live.file(at: path)?.bytes ?? [], as: UTF8.self)
    }

    private let dal = "regio/dal/index.html"

    @Test func onlyWhatShowsAnEditIsOutOfDate() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let live = try await project.live()
        let pages = ["index.html", dal, "regio/zee/index.html", "kalender/index.html", "privacy/index.html"]
        func changed(_ edit: String) async throws -> [String] {
            let before = await live.revision
            try project.write("Content/regio/dal.md", edit)
            await live.update(["Content/regio/dal.md"])
            var found: [String] = []
            for path in pages where await live.page(at: path)?.revision ?? 0 > before { found.append(path) }
            return found
        }
        #expect(try await changed(LiveProject.region("dal", text: "Een woord meer.")) == [dal])
        #expect(
            try await changed(
                LiveProject.region("dal", deadline: "2023-05-30 12:00", text: "Een woord meer."))
                == ["index.html", dal, "kalender/index.html"])
        let late = LiveProject.region("dal", deadline: "2023-06-03 12:00", text: "Een woord meer.")
        #expect(
            try await changed(late) == ["index.html", dal, "regio/zee/index.html", "kalender/index.html"],
            "the page of each region knows when the last one closes")
        #expect(try await changed(LiveProject.region("dal", title: "Aarde")) == pages)
    }

    /// No matter who looks at what first: pages of regions do not wait for the lists.
    @Test func regionsThatComeAndGoAreInAllLists() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let live = try await project.live()
        func expectSame(_ first: String) async throws {
            _ = await live.file(at: first)
            let files = try await project.build().files
            #expect(Set(await live.paths) == Set(files.keys))
            for (path, data) in files {
                #expect(await live.file(at: path).map { Data($0.bytes) } == data, "\(path)")
            }
        }
        let path = "Content/regio/duin.md"
        try project.write(
            path, LiveProject.region("duin", deadline: "2023-07-01 12:00", municipality: "Dalstad"))
        await live.update([path])
        try await expectSame("regio/duin/index.html")
        try project.write(path, LiveProject.region("duin", text: "Een duin."))
        await live.update([path])
        try await expectSame("index.html")
        try project.delete(path)
        await live.update([path])
        #expect(await live.file(at: "regio/duin/index.html") == nil)
        try await expectSame("regio/dal/index.html")
        // A file that is moved is one that goes and one that comes.
        try project.delete("Content/regio/zee.md")
        try project.write("Content/regio/meer.md", LiveProject.region("meer", persona: "An Sofie"))
        await live.update(["Content/regio/zee.md", "Content/regio/meer.md"])
        try await expectSame("sitemap.xml")
    }

    @Test func hasNothingToDoWithFilesThatAreNoContent() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let live = try await project.live()
        try project.write("Content/scan.log", "regel\n")
        #expect(await live.update(["Content/scan.log"]), "the file is not used, which is told")
        try project.write("Content/scan.log", "regel\nregel\n")
        #expect(await live.update(["Content/scan.log"]) == false)
        #expect(await live.update(["Content/programma.md"]) == false, "it is as it was")
        try project.write("Content/bestand/kaart.txt", "een andere kaart\n")
        #expect(await live.update(["Content/bestand/kaart.txt"]))
        try project.write("Content/regio/dal.md", "---\ntitle: [\n")
        #expect(await live.update(["Content/regio/dal.md"]))
        try project.write("Content/regio/dal.md", "---\ntitle: [\n\n")
        #expect(await live.update(["Content/regio/dal.md"]))
    }

    /// A check may read a file that was saved a moment ago, of which the site has not heard yet.
    @Test func tellsNothingOfAChangeThatIsOnItsWay() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let live = try await project.live()
        try project.write("Content/regio/dal.md", LiveProject.region("dal", deadline: "2023-06-31 12:00"))
        await live.update(["Content/regio/dal.md"])
        try project.write("Content/regio/zee.md", LiveProject.region("zee", text: "Zout."))
        _ = await live.checkTexts()
        #expect(await live.report.diagnostics.map(\.identifier) == ["date.invalid"])
        await live.update(["Content/regio/zee.md"])
        #expect(await text(live, "regio/zee/index.html").contains("Zout."))
    }

    @Test func tellsOfAliasesOfAFaultyFileEachTime() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let live = try await project.live()
        for (alias, expected) in [("vroeger", 1), ("berg", 2), ("vroeger", 1)] {
            try project.write(
                "Content/regio/dal.md",
                LiveProject.region("dal", deadline: "2023-06-31 12:00", extra: "aliases: [\(alias)]\n"))
            await live.update(["Content/regio/dal.md"])
            #expect(await live.report.diagnostics.count == expected, "\(alias)")
        }
    }

    @Test func showsAndMarksDrafts() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        try project.write("Content/regio/duin.md", LiveProject.region("duin", extra: "draft: true\n"))
        let live = try await project.live(LiveOptions(showsDrafts: true))
        #expect(await live.page(at: "regio/duin/index.html")?.isDraft == true)
        #expect(await live.page(at: dal)?.isDraft == false)
        #expect(await live.draftPages == ["regio/duin/index.html"])
        #expect(await text(live, "index.html").contains("Duin"))
        #expect(try await project.live().page(at: "regio/duin/index.html") == nil)
    }

    @Test func travelsToEachStateOfARegion() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let live = try await project.live()
        let states = try #require(await live.page(at: dal)).states
        #expect(states.map(\.phase) == [.announced, .open, .closingSoon, .lastDay, .closed])
        #expect(
            states.map(\.moment.iso) == [
                "2023-04-19T22:00:00Z", "2023-04-20T22:00:00Z", "2023-05-24T22:00:00Z",
                "2023-05-31T22:00:00Z",
                "2023-06-01T22:00:00Z",
            ])
        #expect(await text(live, dal).contains("data-open="))
        await live.travel(to: states[4].moment)
        #expect(!(await text(live, dal).contains("data-open=")))
        #expect(await live.moment == states[4].moment)
    }

    @Test func followsTheClockPastADeadline() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let clock = ManualClock(LiveProject.moment)
        let live = await LiveSite(
            project: try .init(project.folder.url.path), options: LiveOptions(), moment: nil, clock: clock.now
        )
        #expect(await live.followClock() == false)
        clock.set(LiveProject.moment.adding(seconds: 20 * 86_400))
        #expect(await text(live, dal).contains("data-open="))
        #expect(await live.followClock())
        #expect(!(await text(live, dal).contains("data-open=")))
    }

    @Test func marksLinesAndNamesSources() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let live = try await project.live(LiveOptions(marksLines: true))
        #expect(await text(live, dal).contains("<p data-line=\"19\">Hoe leren mensen taal?</p>"))
        #expect(await live.page(at: dal)?.source == "Content/regio/dal.md")
        #expect(await live.page(at: "index.html")?.source == "Content/programma.md")
        #expect(await live.page(at: "kalender/index.html")?.source == nil)
    }

    @Test func startsWithoutASoundProgramme() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let sound = try project.read("Content/programma.md")
        try project.write("Content/programma.md", "---\ntitel: Proef\n---\n")
        let live = try await project.live()
        #expect(await live.paths.isEmpty)
        #expect(await live.report.hasErrors)
        try project.write("Content/programma.md", sound)
        await live.update(["Content/programma.md"])
        #expect(await text(live, dal).contains("Hoe leren mensen taal?"))
    }

    @Test func keepsThePublishedLookWhileATemplateIsBroken() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let live = try await project.live()
        let good = await text(live, "index.html")
        let template = try project.read("Templates/home.mustache")
        try project.write("Templates/home.mustache", template + "{{unknown}}")
        await live.update(["Templates/home.mustache"])
        #expect(await text(live, "index.html") == good)
        #expect(await live.report.hasErrors)
        try project.write("Templates/home.mustache", template + "<!-- done -->")
        await live.update(["Templates/home.mustache"])
        #expect(await text(live, "index.html").contains("<!-- done -->"))
        #expect(await live.report.diagnostics.isEmpty)
    }
}

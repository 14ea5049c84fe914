import Foundation
import Schedule
import Testing

@testable import SiteBuilder

/// What a live site shows and tells while files have errors.
@Suite struct LiveSiteFaultTests {
    private func text(_ live: LiveSite, _ path: String) async -> String {
        String(decoding: await live.file(at: path)?.bytes ?? [], as: UTF8.self)
    }

    private let dal = "regio/dal/index.html"

    @Test func keepsLastGoodVersionOfFactsAndTells() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let live = try await project.live()
        let good = await text(live, dal)
        try project.write("Content/regio/dal.md", LiveProject.region("dal", deadline: "2023-06-31 12:00"))
        await live.update(["Content/regio/dal.md"])
        #expect(await text(live, dal) == good)
        #expect(await live.report.diagnostics.map(\.identifier) == ["date.invalid"])
        // Even when it has to be rendered anew, from a text that is not on disk any more.
        await live.travel(to: LiveProject.moment.adding(seconds: 60 * 86_400))
        #expect(await text(live, dal).contains("Hoe leren mensen taal?"))
        try project.write("Content/regio/dal.md", LiveProject.region("dal", text: "Beter."))
        await live.update(["Content/regio/dal.md"])
        #expect(await text(live, dal).contains("Beter."))
        #expect(await live.report.diagnostics.isEmpty)
    }

    @Test func keepsLastGoodVersionOfTextAndTells() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let live = try await project.live()
        try project.write("Content/regio/dal.md", LiveProject.region("dal", text: "Zie [duin](duin.md)."))
        await live.update(["Content/regio/dal.md"])
        #expect(await text(live, dal).contains("Hoe leren mensen taal?"))
        #expect(await live.report.diagnostics.count == 1)
        // What it links to comes to be, so the edit that was held back is shown after all.
        try project.write("Content/regio/duin.md", LiveProject.region("duin"))
        await live.update(["Content/regio/duin.md"])
        #expect(await text(live, dal).contains("href=\"../../regio/duin/index.html\""))
        #expect(await live.report.diagnostics.isEmpty)
    }

    @Test func tellsOfATextBesideBrokenFacts() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let live = try await project.live()
        _ = await live.checkTexts()
        for lines in 1...2 {
            let text = String(repeating: "Nog een regel.\n\n", count: lines) + "Zie [niets](niets.md)."
            let file = LiveProject.region("dal", deadline: "2023-06-31 12:00", text: text)
            try project.write("Content/regio/dal.md", file)
            await live.update(["Content/regio/dal.md"])
            _ = await live.checkTexts()
            let found = await live.report.diagnostics
            #expect(Set(found.map(\.identifier)) == ["date.invalid", "link.broken"])
            let line = file.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
                $0.contains("niets.md")
            }
            #expect(
                found.first { $0.identifier == "link.broken" }?.location?.span?.line == line.map { $0 + 1 })
        }
        try project.write("Content/regio/dal.md", LiveProject.region("dal"))
        await live.update(["Content/regio/dal.md"])
        _ = await live.checkTexts()
        #expect(await live.report.diagnostics.isEmpty)
    }

    /// One save with a broken link and another area: the last good page stays, whatever is saved afterwards.
    @Test func keepsTheLastGoodVersionOfATextThatChangedWithTheStructure() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let live = try await project.live()
        let good = await text(live, dal)
        try project.write(
            "Content/regio/dal.md",
            LiveProject.region("dal", municipality: "Nieuwstad", text: "Zie [niets](niets.md)."))
        await live.update(["Content/regio/dal.md"])
        #expect(await text(live, dal) == good)
        #expect(await live.report.diagnostics.map(\.identifier) == ["link.broken"])
        try project.write("Content/regio/zee.md", LiveProject.region("zee", text: "Zout."))
        await live.update(["Content/regio/zee.md"])
        #expect(await text(live, dal) == good)
        try project.write(
            "Content/regio/dal.md", LiveProject.region("dal", municipality: "Nieuwstad", text: "Beter."))
        await live.update(["Content/regio/dal.md"])
        #expect(await text(live, dal).contains("Beter."))
        #expect(await live.report.diagnostics.isEmpty)
    }

    /// What ends a build is told, and keeps nothing else from being looked at.
    @Test func tellsOfFilesThatCannotBeCopied() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let path = project.folder.url.appending(path: "Content/bestand/groot.bin").path
        try project.write("Content/bestand/groot.bin", "x")
        #expect(truncate(path, (256 << 20) + 1) == 0)
        let live = try await project.live()
        try project.write("Content/regio/dal.md", LiveProject.region("dal", text: "Zie [niets](niets.md)."))
        await live.update(["Content/regio/dal.md"])
        _ = await live.checkTexts()
        #expect(Set(await live.report.diagnostics.map(\.identifier)) == ["file.too-large", "link.broken"])
    }

    /// A link that leads nowhere is no file that was removed.
    @Test func aFileThatBecomesALinkToNothingIsAnError() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let live = try await project.live()
        let path = project.folder.url.appending(path: "Content/regio/dal.md").path
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "weg.md")
        await live.update(["Content/regio/dal.md"])
        #expect(await live.report.diagnostics.map(\.identifier) == ["file.missing"])
    }

    @Test func oneFaultDoesNotHoldUpOtherFiles() async throws {
        let project = try LiveProject()
        defer { project.folder.remove() }
        let live = try await project.live()
        try project.write("Content/regio/dal.md", "---\ntitle: [\n")
        await live.update(["Content/regio/dal.md"])
        try project.write("Content/regio/zee.md", LiveProject.region("zee", text: "Zout."))
        await live.update(["Content/regio/zee.md"])
        #expect(await text(live, "regio/zee/index.html").contains("Zout."))
        #expect(await text(live, dal).contains("Hoe leren mensen taal?"))
    }
}

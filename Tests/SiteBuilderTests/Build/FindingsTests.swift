import Diagnostics
import Disk
import Foundation
import Schedule
import TestSupport
import Testing

@testable import SiteBuilder

/// How a build ends, and what it says then, where something is missing or the machine gives up.
@Suite final class FindingsTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for part in ["Content", "Templates"] {
            let source = GoldenSiteTests.fixtures.appending(path: "whole-site/\(part)")
            try FileManager.default.copyItem(at: source, to: folder.url.appending(path: part))
        }
        // Without what the content of the fixture is warned of.
        let region = try text("Content/regio/dal.md")
        try folder.write(
            region.replacing("very: 25", with: "very: 20").replacing("<b>en</b>", with: "en"),
            to: "Content/regio/dal.md")
    }

    deinit {
        folder.remove()
    }

    private func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.url.appending(path: path))
    }

    /// The word for the outcome and the findings, with `…` for the folder of the project.
    private func build(isStrict: Bool = false) async throws -> String {
        let options = BuildOptions(
            output: folder.url.appending(path: "Site").path,
            now: try #require(Instant(iso: "2023-05-20T12:00:00Z")), isStrict: isStrict)
        let project = try ProjectFolder(folder.url.path)
        let outcome = await SiteBuilder(project: project, options: options, clock: { .zero }).build()
        return GoldenSiteTests.describe(outcome).replacing(folder.url.path, with: "…")
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: folder.url.appending(path: path), encoding: .utf8)
    }

    @Test func withoutTemplatesThereIsOneFinding() async throws {
        try remove("Templates")
        let report = try await build()
        #expect(
            report == """
                rejected
                error: there is no folder Templates here, which holds the look of the site [theme.missing]
                  help: copy the folder Templates of Addenda to the project, beside Content, and change it to your taste

                """)
    }

    @Test(arguments: [false, true]) func withoutContentThereIsOneFinding(alsoNoTemplates: Bool) async throws {
        try remove("Content")
        if alsoNoTemplates { try remove("Templates") }
        let report = try await build()
        #expect(
            report == """
                rejected
                error: there is no folder Content here: is this the project folder? [content.missing]
                  help: go to the folder that holds Content, or name it with --project

                """)
    }

    @Test func aTemplateThatNothingUsesIsAWarning() async throws {
        try folder.write("", to: "Templates/oud.mustache")
        let report = try await build()
        #expect(
            report == """
                published
                Templates/oud.mustache: warning: no page is made from oud, and no other template calls it [template.unused]
                  help: write {{>oud}} where it belongs, or remove the file

                """)
    }

    @Test func aTemplateOfAnotherNameIsFoundAgain() async throws {
        try FileManager.default.moveItem(
            at: folder.url.appending(path: "Templates/persona.mustache"),
            to: folder.url.appending(path: "Templates/perzona.mustache"))
        let report = try await build()
        #expect(
            report == """
                rejected
                error: there is no template named persona [template.missing-template]
                  help: did you mean perzona?

                Templates/perzona.mustache: warning: no page is made from perzona, and no other template calls it [template.unused]
                  help: did you mean persona.mustache?

                """)
    }

    @Test func anUnknownAssetIsReportedOnce() async throws {
        let layout = try text("Templates/layout.mustache")
        try folder.write(
            layout.replacing("{{assets/site.css}}", with: "{{assets/stie.css}}"),
            to: "Templates/layout.mustache")
        let report = try await build()
        #expect(
            report == """
                rejected
                Templates/layout.mustache:11:45: error: assets/stie.css does not exist [template.unknown-name]
                  11 | <link rel="stylesheet" href="{{page.root}}{{assets/stie.css}}">
                     |                                             ^^^^^^^^^^^^^^^
                  help: did you mean assets/site.css?

                """)
    }

    @Test func aStyleSheetIsReadAndPublishedWithWhatItNames() async throws {
        try folder.write("a{b:url(c.svg)}", to: "Templates/assets/site.css")
        try folder.write("<svg/>", to: "Templates/assets/c.svg")
        #expect(try await build() == "published\n")
        let assets = try FileManager.default.contentsOfDirectory(
            atPath: folder.url.appending(path: "Site/assets").path
        ).sorted()
        #expect(assets.count == 2)
        #expect(try text("Site/assets/\(assets[1])") == "a{b:url(\(assets[0]))}")
        try remove("Templates/assets/c.svg")
        let report = try await build()
        #expect(
            report == """
                rejected
                Templates/assets/site.css:1:9: error: Templates/assets/c.svg does not exist [asset.unknown]
                  1 | a{b:url(c.svg)}
                    |         ^^^^^
                  help: put the file there, or take the address out

                """)
    }

    /// Two things that a build warns of before the machine gives up.
    private func addWarnings() throws {
        try folder.write("", to: "Templates/oud.mustache")
        let region = try text("Content/regio/dal.md")
        try folder.write(region.replacing("very: 20", with: "very: 25"), to: "Content/regio/dal.md")
    }

    private static let contentWarning = """
        Content/regio/dal.md:26:5: warning: the shares add up to 105 %; they are published as written [recognition.sum]
          26 |     recognition: {not: 10, less: 10, plain: 50, more: 10, very: 25}
             |     ^^^^^^^^^^^
          help: check them against the addendum; explain a difference in the note of the challenge

        """

    private static let themeWarning = """
        Templates/oud.mustache: warning: no page is made from oud, and no other template calls it [template.unused]
          help: write {{>oud}} where it belongs, or remove the file

        """

    @Test func aFolderOfSomebodyElseDoesNotHideTheWarnings() async throws {
        try addWarnings()
        try folder.write("van mij", to: "Site/mijn.txt")
        let report = try await build()
        #expect(
            report == """
                failed
                error: …/Site holds files that addenda did not write: mijn.txt [output.foreign-files]
                  help: put what the site should carry in Content/bestand/, move the rest out of …/Site, or choose \
                another folder with --output

                \(Self.contentWarning)
                \(Self.themeWarning)
                """)
    }

    /// A file with a hole may be larger than what is copied without taking room.
    @Test func aFileThatCannotBeCopiedDoesNotHideTheWarnings() async throws {
        try addWarnings()
        try folder.write("", to: "Content/bestand/film.mp4")
        let film = try FileHandle(forWritingTo: folder.url.appending(path: "Content/bestand/film.mp4"))
        try film.truncate(atOffset: 300 << 20)
        try film.close()
        let report = try await build()
        #expect(
            report == """
                failed
                Content/bestand/film.mp4: error: Content/bestand/film.mp4 is too large: 300 MiB, and at most \
                256 MiB are allowed [file.too-large]
                  help: split it, or leave out what makes it so large

                \(Self.contentWarning)
                \(Self.themeWarning)
                """)
    }
}

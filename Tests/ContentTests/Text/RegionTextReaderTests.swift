import Content
import Diagnostics
import Markdown
import Testing

/// Matching the text of a region to its front matter.
@Suite struct RegionTextReaderTests {
    @Test func takesTheTextApart() async throws {
        let text = try await text(
            challenges: 2,
            """
            Vooraf.

            ## Regio-uitdagingen

            Inleiding.

            ### Regio-uitdaging 1

            Eerste tekst.[^1]

            #### Meer

            Nog iets.

            ### regio uitdaging 2: Wonen

            Tweede tekst.

            ## Lokale analyse

            ### Arena-analyse

            Analyse.

            [^1]: Een noot.

            """)
        #expect(text.diagnostics == [])
        #expect(text.preamble.string.contains("Vooraf."))
        #expect(text.introduction.map(\.heading.text) == ["Regio-uitdagingen"])
        #expect(text.introduction[0].content.string.contains("Inleiding."))
        #expect(text.challenges.map(\.number) == [1, 2])
        #expect(text.challenges.map(\.title) == [nil, "Wonen"])
        #expect(
            text.challenges.map(\.heading.identifier) == ["regio-uitdaging-1", "regio-uitdaging-2-wonen"])
        #expect(text.challenges[0].content.string.contains("Eerste tekst."))
        #expect(text.challenges[0].content.string.contains("Nog iets."))
        #expect(text.challenges[0].innerHeadings.map(\.text) == ["Meer"])
        #expect(!text.challenges[1].content.string.contains("Analyse"))
        #expect(text.sections.map(\.heading.text) == ["Lokale analyse", "Arena-analyse"])
        #expect(text.footnotes.string.contains("Een noot."))
    }

    @Test func reportsMissingHeading() async throws {
        let said = try await said(challenges: 2, "## Regio-uitdagingen\n\n### Regio-uitdaging 1\n\nTekst.\n")
        #expect(
            said == """
                Content/regio/genk.md:14:5: error: challenge 2 has no heading in the text [challenge.heading-missing]
                  14 |   - personas: [Persona 2]
                     |     ^
                  help: write ### Regio-uitdaging 2 with its text, below ## Regio-uitdagingen

                """)
    }

    @Test(arguments: ["### Uitdaging 1", "###Regio-uitdaging 1", "**Regio-uitdaging 1**"])
    func pointsToANearMiss(heading: String) async throws {
        let said = try await said(challenges: 1, "## Regio-uitdagingen\n\n\(heading)\n\nTekst.\n")
        #expect(
            said == """
                Content/regio/genk.md:13:5: error: challenge 1 has no heading in the text [challenge.heading-missing]
                  13 |   - personas: [Persona 1]
                     |     ^
                  help: write ### Regio-uitdaging 1 on line 17, where it says “\(heading)”

                """)
    }

    @Test func readsTheChallengesOfARegionWithAnotherError() async throws {
        let region = GoldenCase.region(replacing: "title: Genk", by: "title: Genk\nsumary: Stad")
        let project = try TestProject(["Content/regio/genk.md": region])
        let survey = try #require(await project.load().survey)
        #expect(survey.regions.map(\.challenges.count) == [1])
        #expect(survey.texts.isEmpty)
    }

    @Test func leavesARegionInWhichGitLeftMarks() async throws {
        let region = GoldenCase.region(replacing: "Tekst.", by: "<<<<<<< HEAD\nTekst.")
        let project = try TestProject(["Content/regio/genk.md": region])
        #expect(try #require(await project.load().survey).regions.isEmpty)
    }

    @Test func leavesARegionWhoseChallengesAreFaulty() async throws {
        let region = GoldenCase.region(replacing: "- personas: [Roy]", by: "- Roy")
        let project = try TestProject(["Content/regio/genk.md": region])
        let survey = try #require(await project.load().survey)
        #expect(survey.regions.isEmpty)
        #expect(survey.texts.count == 1)
    }

    @Test func reportsHeadingTooMany() async throws {
        let said = try await said(
            challenges: 1,
            "## Regio-uitdagingen\n\n### Regio-uitdaging 1\n\nTekst.\n\n### Regio-uitdaging 2\n\nTekst.\n")
        #expect(
            said == """
                Content/regio/genk.md:21:1: error: Regio-uitdaging 2 is not in the front matter, which has \
                1 challenge [challenge.heading-extra]
                  21 | ### Regio-uitdaging 2
                     | ^^^^^^^^^^^^^^^^^^^^^
                  help: add it to challenges in the front matter, or correct the number

                """)
    }

    @Test func reportsHeadingTwice() async throws {
        let said = try await said(
            challenges: 1,
            "## Regio-uitdagingen\n\n### Regio-uitdaging 1\n\nTekst.\n\n### Regio-uitdaging 1\n\nTekst.\n")
        #expect(
            said == """
                Content/regio/genk.md:21:1: error: Regio-uitdaging 1 has a heading already, on line 17 \
                [challenge.heading-duplicate]
                  21 | ### Regio-uitdaging 1
                     | ^^^^^^^^^^^^^^^^^^^^^
                  help: correct the number, or make the two texts one

                """)
    }

    @Test func reportsOrder() async throws {
        let said = try await said(
            challenges: 2,
            "## Regio-uitdagingen\n\n### Regio-uitdaging 2\n\nTekst.\n\n### Regio-uitdaging 1\n\nTekst.\n")
        #expect(
            said == """
                Content/regio/genk.md:22:1: error: Regio-uitdaging 1 comes behind Regio-uitdaging 2 \
                [challenge.heading-order]
                  22 | ### Regio-uitdaging 1
                     | ^^^^^^^^^^^^^^^^^^^^^
                  help: put the challenges in the order of their numbers

                """)
    }

    @Test func reportsMissingText() async throws {
        let said = try await said(
            challenges: 1, "## Regio-uitdagingen\n\n### Regio-uitdaging 1\n\n## Persona\n\nRoy.\n")
        #expect(
            said == """
                Content/regio/genk.md:17:1: error: Regio-uitdaging 1 has no text [challenge.text-missing]
                  17 | ### Regio-uitdaging 1
                     | ^^^^^^^^^^^^^^^^^^^^^
                  help: write the text of the challenge below the heading

                """)
    }

    @Test func reportsTextWithoutAnyHeading() async throws {
        let said = try await said(challenges: 1, "")
        #expect(said.hasPrefix("Content/regio/genk.md:13:5: error: challenge 1 has no heading in the text"))
    }

    @Test func reportsPlaceOnThePageThatIsMissing() async throws {
        let said = try await said(
            challenges: 1, "## Regio-uitdagingen\n\n### Regio-uitdaging 1\n\nZie [boven](#regio-uitdagng).\n")
        #expect(
            said == """
                Content/regio/genk.md:19:13: error: there is no heading on this page for #regio-uitdagng \
                [link.fragment-missing]
                  19 | Zie [boven](#regio-uitdagng).
                     |             ^^^^^^^^^^^^^^^
                  help: did you mean #regio-uitdaging-1?

                """)
    }

    @Test func acceptsPlacesOnThePage() async throws {
        let said = try await said(
            challenges: 1,
            "## Regio-uitdagingen\n\n### Regio-uitdaging 1\n\n[a](#regio-uitdagingen) [b](#contact) [c](#)\n")
        #expect(said == "")
    }

    @Test func refusesFileThatChanged() async throws {
        let project = try TestProject(TestProject.sound)
        let region = try #require(await project.load().programme?.regions.first)
        try project.write("Content/regio/genk.md", Array((TestProject.region + "Meer.\n").utf8))
        let text = RegionTextReader(project: project.folder).text(of: region) { _ in .unchanged }
        #expect(text.challenges == [])
        #expect(
            DiagnosticText().text(DiagnosticReport(text.diagnostics)) == """
                Content/regio/genk.md: error: the file changed while the site was being built [file.changed]
                  help: build again

                """)
    }

    @Test func readsPages() async throws {
        var files = TestProject.sound
        files["Content/programma.md"] =
            "---\ntitle: Oproep\n---\nWelkom.\n\n## Wat\n\n[Genk](regio/genk.md)\n"
        let project = try TestProject(files)
        let programme = try #require(await project.load().programme)
        let links = ContentLinks(programme)
        let text = PageTextReader(project: project.folder).text(at: programme.body) { reference in
            links.resolution(of: reference, from: programme.body.path) {
                "\($0)" == "region(genk, fragment: nil)" ? "regio/genk/" : "?"
            }
        }
        #expect(text.diagnostics == [])
        #expect(text.preamble.string == "<p>Welkom.</p>\n")
        #expect(text.sections.map(\.heading.text) == ["Wat"])
        #expect(text.sections[0].content.string.contains("href=\"regio/genk/\""))
    }

    // MARK: Content

    private func text(challenges: Int, _ body: String) async throws -> RegionText {
        let items = (1...challenges).map { "  - personas: [Persona \($0)]\n" }.joined()
        let head = TestProject.region.prefix(
            upTo: TestProject.region.firstRange(of: "  - personas")?.lowerBound ?? TestProject.region.endIndex
        )
        var files = TestProject.sound
        files["Content/regio/genk.md"] = head + items + "---\n" + body
        let project = try TestProject(files)
        let region = try #require(await project.load().programme?.regions.first)
        let reader = RegionTextReader(
            project: project.folder, options: MarkdownOptions(reservedIdentifiers: ["contact"]))
        return reader.text(of: region) { _ in .unchanged }
    }

    private func said(challenges: Int, _ body: String) async throws -> String {
        try await DiagnosticText().text(DiagnosticReport(text(challenges: challenges, body).diagnostics))
    }
}

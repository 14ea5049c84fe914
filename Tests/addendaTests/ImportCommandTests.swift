import Foundation
import Testing

/// `addenda import` as a user runs it.
@Suite final class ImportCommandTests {
    private let project: ProjectFixture

    init() throws {
        project = try ProjectFixture()
    }

    deinit {
        project.remove()
    }

    private static let addendum = """
        Lokaal Addendum

        Lokaal werkingsgebied: Rivierenhof (Oever, Brug)

        Regio-uitdagingen

        Regio-uitdaging 1 gebaseerd op persona Roy

        Hoe vindt Roy werk?

        Lokale timing

        Lancering addendum 3 april 2023

        Deadline kandidaturen 1 juni 2023 om 23u59

        Lokale contactpersoon

        Neem contact op met An Een, an@hof.example, 03 123 45 67.

        Je kandidatuur dien je in op dit e-mailadres: an@hof.example

        """

    private func run(_ arguments: String...) throws -> CommandRun {
        try CommandRun(["import"] + arguments, in: project.url)
    }

    @Test func writesAFileThatBuilds() throws {
        try project.write(Self.addendum, to: "bron.txt")
        let run = try run("bron.txt")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(
            run.output == """
                bron.txt → Content/regio/rivierenhof.md: Rivierenhof
                  found    title: Rivierenhof (line 3 → 2)
                  found    municipalities: Oever, Brug (line 3 → 3)
                  found    timing.launch: 2023-04-03 (line 13 → 6)
                  found    timing.deadline: 2023-06-01 23:59 (line 15 → 9)
                  found    contacts: An Een, an@hof.example, 03 123 45 67 (line 19 → 12)
                  found    submission.email: an@hof.example (line 21 → 16)
                  found    challenges.1.personas: Roy (line 7 → 18)
                  unsure   text: the page shows these facts from the top of this file; when they are right there, remove this section (line 11 → 33)
                  unsure   text: the page shows these facts from the top of this file; when they are right there, remove this section (line 17 → 40)
                  7 facts found, 2 questions to review in the file, 0 lines dropped

                """)
        #expect(project.read("Content/regio/rivierenhof.md") == Self.file)
        #expect(try CommandRun(["build"], in: project.url).status == 0)
    }

    private static let file = """
        ---
        title: Rivierenhof
        municipalities: [Oever, Brug]
        timing:
          launch:
            when: 2023-04-03
            text: 3 april 2023
          deadline:
            when: 2023-06-01 23:59
            text: 1 juni 2023 om 23u59
        contacts:
          - name: An Een
            email: an@hof.example
            phone: "03 123 45 67"
        submission:
          email: an@hof.example
        challenges:
          - personas: [Roy]
        ---

        Lokaal Addendum

        Lokaal werkingsgebied: Rivierenhof (Oever, Brug)

        ## Regio-uitdagingen

        ### Regio-uitdaging 1 gebaseerd op persona Roy

        Hoe vindt Roy werk?

        ## Lokale timing

        <!-- review: the page shows these facts from the top of this file; when they are right there, remove this section -->

        * Lancering addendum: 3 april 2023
        * Deadline kandidaturen: 1 juni 2023 om 23u59

        ## Lokale contactpersoon

        <!-- review: the page shows these facts from the top of this file; when they are right there, remove this section -->

        Neem contact op met An Een, an@hof.example, 03 123 45 67.

        Je kandidatuur dien je in op dit e-mailadres: an@hof.example

        """

    @Test func neverOverwritesUnlessForced() throws {
        try project.write(Self.addendum, to: "bron.txt")
        try project.write("van mij\n", to: "Content/regio/rivierenhof.md")
        let refused = try run("bron.txt")
        #expect(refused.status == 1)
        #expect(
            refused.errors == """
                bron.txt: error: Content/regio/rivierenhof.md is there already [import.exists]
                  help: add --force to replace it; what was changed in it would be lost


                """)
        #expect(project.read("Content/regio/rivierenhof.md") == "van mij\n")
        #expect(try run("bron.txt", "--force").status == 0)
        #expect(project.read("Content/regio/rivierenhof.md") == Self.file)
    }

    /// A second file about the same region would show it twice.
    @Test(arguments: [
        ("Rivierenhof", "[Elders]", "has that name"),
        ("Het Hof aan de rivieren", "[Brug, Oever]", "names the same local authorities"),
    ])
    func aRegionWithAnotherFileIsTold(title: String, municipalities: String, likeness: String) throws {
        let other = Self.file.replacing("title: Rivierenhof", with: "title: \(title)")
            .replacing("[Oever, Brug]", with: municipalities)
        try project.write(Self.addendum, to: "bron.txt")
        try project.write(other, to: "Content/regio/hof.md")
        let refused = try run("bron.txt")
        #expect(refused.status == 1)
        #expect(
            refused.errors.hasPrefix(
                "bron.txt: error: Rivierenhof has a file already: Content/regio/hof.md \(likeness) [import.region-exists]\n"
            ))
        #expect(
            !FileManager.default.fileExists(
                atPath: project.url.appending(path: "Content/regio/rivierenhof.md").path))
        #expect(try run("bron.txt", "--force").status == 0)
    }

    /// What the build would refuse is told, and the exit status says so.
    @Test func aNameThatIsTooLongBuilds() throws {
        let name = String(repeating: "Lange streek ", count: 20).trimmingCharacters(in: .whitespaces)
        try project.write(
            Self.addendum.replacing("Rivierenhof (Oever, Brug)", with: "\(name) (Oever, Brug)"),
            to: "bron.txt")
        let run = try run("bron.txt")
        #expect(run.status == 0)
        #expect(run.output.contains("is too long for the name of a region: what is it called?"))
        let build = try CommandRun(["build"], in: project.url)
        #expect(build.status == 0, "\(build.errors)")
    }

    @Test func aDryRunWritesNothing() throws {
        try project.write(Self.addendum, to: "bron.txt")
        let run = try run("bron.txt", "--dry-run", "--output", "elders/regio")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("bron.txt → elders/regio/rivierenhof.md (not written): Rivierenhof\n"))
        #expect(!FileManager.default.fileExists(atPath: project.url.appending(path: "elders").path))
    }

    @Test func oneBadDocumentDoesNotStopTheOthers() throws {
        try project.write(Self.addendum, to: "bron.txt")
        try project.write("", to: "leeg.pdf")
        let run = try run("leeg.pdf", "weg.txt", "bron.txt", "bron.txt", "--output", "regio")
        #expect(run.status == 1)
        #expect(run.errors.contains("leeg.pdf: error: the file is empty [import.empty]"))
        #expect(run.errors.contains("weg.txt: error: weg.txt does not exist [file.missing]"))
        #expect(run.errors.contains("regio/rivierenhof.md comes from bron.txt already"))
        #expect(project.read("regio/rivierenhof.md") == Self.file)
    }

    @Test func jsonNamesEveryPlace() throws {
        try project.write(Self.addendum, to: "bron.txt")
        try project.write("", to: "beeld.txt")
        let run = try run("bron.txt", "beeld.txt", "--format", "json", "--dry-run")
        #expect(run.errors == "")
        let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        let files = try #require((json as? [String: [[String: Any]]])?["files"])
        #expect(files.map { $0["status"] as? String } == ["planned", "refused"])
        let entries = try #require(files[0]["entries"] as? [[String: Any]])
        #expect(entries[0]["field"] as? String == "title")
        #expect(entries[0]["sourceLine"] as? Int == 3)
        #expect(entries[0]["targetLine"] as? Int == 2)
    }

    @Test func wrongUsage() throws {
        #expect(try run().status == 2)
        #expect(try run("bron.txt", "--output", "").status == 2)
        #expect(try run("bron.txt", "--project", "nergens").status == 3)
    }
}

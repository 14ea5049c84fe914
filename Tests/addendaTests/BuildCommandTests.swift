import Foundation
import Testing

/// `addenda build` as a user runs it: what it prints, byte for byte, and how it ends.
@Suite final class BuildCommandTests {
    private let project: ProjectFixture

    init() throws {
        project = try ProjectFixture()
    }

    deinit {
        project.remove()
    }

    @Test func publishesAndSaysWhatItDid() throws {
        let run = try CommandRun(["build", "--at", "2023-05-20"], in: project.url)
        #expect(run.status == 0)
        #expect(run.errors == "")
        let lines = run.output.split(separator: "\n")
        #expect(lines.first?.hasPrefix("10 pages: 26 files written, 0 unchanged, 0 removed, in ") == true)
        #expect(
            lines.last
                == "the site next changes by itself on 2023-06-02 at 00:00, Belgian time; build it again then"
        )
        #expect(
            project.read("Site/regio/dal/index.html")?.contains("donderdag 1 juni 2023 om 23.59 uur") == true)
    }

    @Test func aSecondBuildWritesNothing() throws {
        _ = try CommandRun(["build", "--at", "2023-05-20"], in: project.url)
        let again = try CommandRun(["build", "--at", "2023-05-20"], in: project.url)
        #expect(again.output.hasPrefix("10 pages: 0 files written, 26 unchanged, 0 removed, in "))
    }

    @Test func reportsEveryFaultAndLeavesTheSiteAsItWas() throws {
        _ = try CommandRun(["build", "--at", "2023-05-20"], in: project.url)
        let before = project.read("Site/regio/dal/index.html")
        let faulty = ProjectFixture.region
            .replacing("2023-06-01 23:59", with: "2023-06-31 23:59")
            .replacing("  - {name: An Een, email: an@dal.be}", with: "  - {name: An Een, email: an.dal.be}")
        try project.write(faulty, to: "Content/regio/dal.md")
        let run = try CommandRun(["build", "--at", "2023-05-20"], in: project.url)
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(
            run.errors == """
                Content/regio/dal.md:6:13: error: 2023-06-31 is not a date: June has 30 days [date.invalid]
                  6 |   deadline: 2023-06-31 23:59
                    |             ^^^^^^^^^^
                  help: write the last day as 2023-06-30

                Content/regio/dal.md:8:27: error: an.dal.be is not an e-mail address: it has no @ [email.invalid]
                  8 |   - {name: An Een, email: an.dal.be}
                    |                           ^^^^^^^^^
                  help: write it like jan.peeters@stad.example

                2 errors; the published site is as it was

                """)
        #expect(project.read("Site/regio/dal/index.html") == before)
    }

    @Test func quietPrintsNothingWhenAllIsWell() throws {
        let run = try CommandRun(["build", "--quiet"], in: project.url)
        #expect(run.status == 0)
        #expect(run.output == "" && run.errors == "")
    }

    @Test func countsOneFileInTheSingular() throws {
        _ = try CommandRun(["build", "--at", "2023-05-20"], in: project.url)
        try project.write(
            "---\ntitle: Privacy\n---\n\nToch iets.\n", to: "Content/pagina/privacy.md")
        let run = try CommandRun(["build", "--at", "2023-05-20"], in: project.url)
        #expect(run.output.hasPrefix("10 pages: 1 file written, 25 unchanged, 0 removed, in "))
    }

    @Test func aReaderThatWentAwayIsNoFailure() throws {
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        let run = try CommandRun(["build"], in: project.url, standardOutput: pipe.fileHandleForWriting)
        #expect(run.status == 0)
        #expect(run.errors == "")
    }

    #if os(Linux)
        @Test(arguments: ["text", "json"])
        func aResultThatCannotBeWrittenIsAFailure(format: String) throws {
            let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
            let run = try CommandRun(["build", "--format", format], in: project.url, standardOutput: full)
            #expect(run.status == 3)
            #expect(
                run.errors == """
                    error: the result cannot be written to standard output [disk.failed]
                      help: make room on the disk that it goes to, or let it go elsewhere


                    """)
        }
    #endif

    @Test func strictMakesErrorsOfWarnings() throws {
        try project.write(ProjectFixture.region + "\n[in te vullen: datum]\n", to: "Content/regio/dal.md")
        let relaxed = try CommandRun(["build"], in: project.url)
        #expect(relaxed.status == 0)
        #expect(relaxed.errors.contains("Content/regio/dal.md:21:1: warning:"))
        let strict = try CommandRun(["build", "--strict"], in: project.url)
        #expect(strict.status == 1)
        #expect(strict.errors.contains("Content/regio/dal.md:21:1: error:"))
    }

    @Test func jsonHasTheResultAndTheFindings() throws {
        let run = try CommandRun(["build", "--format", "json", "--at", "2023-05-20"], in: project.url)
        #expect(run.status == 0)
        #expect(run.errors == "")
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(object["pages"] as? Int == 10)
        #expect(object["written"] as? Int == 26)
        #expect(object["nextChange"] as? String == "2023-06-01T22:00:00Z")
        #expect((object["diagnostics"] as? [Any])?.isEmpty == true)
    }

    @Test func jsonOfAFaultySiteHasItsDiagnostics() throws {
        try project.write("", to: "Content/regio/leeg.md")
        let run = try CommandRun(["build", "--format", "json"], in: project.url)
        #expect(run.status == 1)
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let findings = try #require(object["diagnostics"] as? [[String: Any]])
        #expect(findings.map { $0["identifier"] as? String } == ["file.empty"])
        #expect(findings.map { $0["file"] as? String } == ["Content/regio/leeg.md"])
    }

    @Test func theClockComesFromTheEnvironmentWhenNoMomentIsGiven() throws {
        let before = ["SOURCE_DATE_EPOCH": "1684580400"]
        _ = try CommandRun(["build"], in: project.url, environment: before)
        #expect(project.read("Site/regio/dal/index.html")?.contains(#"data-phase="closed""#) == false)
        let after = ["SOURCE_DATE_EPOCH": "1704067200"]
        let run = try CommandRun(["build"], in: project.url, environment: after)
        #expect(project.read("Site/regio/dal/index.html")?.contains(#"data-phase="closed""#) == true)
        #expect(run.output.contains("the site does not change by itself any more"))
    }

    @Test(arguments: ["gisteren", "1684580400.5"])
    func aClockThatCannotBeReadIsWrongUsage(epoch: String) throws {
        let run = try CommandRun(["build"], in: project.url, environment: ["SOURCE_DATE_EPOCH": epoch])
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("Error: SOURCE_DATE_EPOCH is \"\(epoch)\"; give it seconds since 1970"))
        #expect(project.read("Site/index.html") == nil)
    }

    @Test func theMachinesZoneDoesNotMatter() throws {
        for zone in ["Pacific/Auckland", "America/New_York", "Europe/Brussels"] {
            let output = "Out-" + zone.replacing("/", with: "-")
            let run = try CommandRun(
                ["build", "--at", "2023-06-01 23:59", "--output", output], in: project.url,
                environment: ["TZ": zone])
            #expect(run.status == 0)
            #expect(
                project.read("\(output)/regio/dal/index.html")
                    == project.read("Out-Pacific-Auckland/regio/dal/index.html"))
        }
    }

    @Test func aFolderOfSomebodyElseIsRefused() throws {
        try project.write("mijn foto", to: "Site/foto.txt")
        let run = try CommandRun(["build"], in: project.url)
        #expect(run.status == 3)
        #expect(run.output == "")
        #expect(run.errors.contains("foto.txt"))
        #expect(project.read("Site/foto.txt") == "mijn foto")
    }

    @Test func aProjectThatDoesNotExistIsReported() throws {
        let run = try CommandRun(["build", "--project", "nergens"], in: project.url)
        #expect(run.status == 3)
        #expect(run.errors.contains("nergens"))
    }

    @Test(arguments: [
        (["build", "--jobs", "0"], "Error: --jobs is 0; give a number from 1 to 256\n"),
        (
            ["build", "--quiet", "--verbose"],
            "Error: --quiet and --verbose exclude each other; give one of them\n"
        ),
        (
            ["build", "--base-url", "dal.be"],
            "Error: The value 'dal.be' is invalid for '--base-url <url>': dal.be is not a web address: "
        ),
        (["build", "--fromat", "json"], "Error: Unknown option '--fromat'. Did you mean '--format'?\n"),
        (["bild"], "Error: Unexpected argument 'bild'\n"),
    ])
    func wrongUsageEndsWithTwo(arguments: [String], message: String) throws {
        let run = try CommandRun(arguments, in: project.url)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix(message))
    }
}

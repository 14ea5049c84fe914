import Foundation
import Testing

/// `addenda status` as a user runs it: what it prints, byte for byte, and how it ends.
@Suite final class StatusCommandTests {
    private let project: ProjectFixture

    init() throws {
        project = try ProjectFixture()
    }

    deinit {
        project.remove()
    }

    private func status(_ arguments: String...) throws -> CommandRun {
        try CommandRun(["status"] + arguments, in: project.url)
    }

    private func addRegion(_ name: String, launch: String, deadline: String, draft: Bool = false) throws {
        let text = ProjectFixture.region
            .replacing("title: Dal", with: "title: \(name)" + (draft ? "\ndraft: true" : ""))
            .replacing("launch: 2023-04-21", with: "launch: \(launch)")
            .replacing("deadline: 2023-06-01 23:59", with: "deadline: \(deadline)")
        try project.write(text, to: "Content/regio/extra-\(launch).md")
    }

    @Test func listsWhatMattersNowFirst() throws {
        try addRegion("Aalst", launch: "2023-01-01", deadline: "2023-02-01 17:00")
        try addRegion("Zwin", launch: "2023-02-02", deadline: "before 2023-05-26 17:00")
        try addRegion("東京", launch: "2023-06-23", deadline: "2023-09-01")
        try addRegion("Klad", launch: "2023-03-03", deadline: "2023-03-04", draft: true)
        try addRegion("Mist", launch: "2023-04-04", deadline: "tba")
        let run = try status("--at", "2023-05-26 12:00")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(
            run.output == """
                5 regions on 2023-05-26 at 12:00, Belgian time

                Region  Phase             Deadline                 Days left  Next change
                Zwin    Laatste dag       before 2023-05-26 17:00      today  2023-05-26 17:00 Afgesloten
                Dal     Sluit binnenkort  2023-06-01 23:59                 6  2023-06-01 00:00 Laatste dag
                東京    Aangekondigd      2023-09-01                      98  2023-06-23 00:00 Open
                Mist    Nog geen datum    –                                –  –
                Aalst   Afgesloten        2023-02-01 17:00                 –  –

                1 draft left out
                the site next changes by itself on 2023-05-26 at 17:00, Belgian time; build it again then

                """)
    }

    @Test func sharedDeadlinesKeepTheAlphabet() throws {
        try addRegion("Berg", launch: "2023-04-22", deadline: "2023-06-01 23:59")
        let lines = try status("--at", "2023-05-01").output.split(separator: "\n")
        #expect(lines[2...3].map { $0.prefix(4) } == ["Berg", "Dal "])
    }

    @Test func afterTheLastDeadlineNothingIsExpected() throws {
        let run = try status("--at", "2023-06-02")
        #expect(run.output.hasSuffix("\n\nthe site does not change by itself any more\n"))
    }

    @Test func theLastSecondIsInTime() throws {
        let last = try status("--at", "2023-06-01T21:59:59Z").output
        #expect(last.contains("Laatste dag  2023-06-01 23:59      today  2023-06-02 00:00 Afgesloten"))
        #expect(try status("--at", "2023-06-01T22:00:00Z").output.contains("Afgesloten  2023-06-01 23:59"))
    }

    @Test func theProgrammeSaysWhenClosingIsSoon() throws {
        try project.write(
            "---\ntitle: Proefoproep\nclosing_soon_days: 3\n---\n\nWelkom.\n", to: "Content/programma.md")
        #expect(try status("--at", "2023-05-28 23:59").output.contains("2023-05-29 00:00 Sluit binnenkort"))
        #expect(try status("--at", "2023-05-29").output.contains("Dal     Sluit binnenkort  "))
    }

    @Test func jsonHasEveryKey() throws {
        let run = try status("--at", "2023-06-01 12:00", "--format", "json")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(
            run.output == """
                {
                  "at" : "2023-06-01T10:00:00Z",
                  "diagnostics" : [

                  ],
                  "drafts" : 0,
                  "nextChange" : "2023-06-01T22:00:00Z",
                  "regions" : [
                    {
                      "daysLeft" : 0,
                      "deadline" : "2023-06-01T22:00:00Z",
                      "deadlineText" : "tot en met donderdag 1 juni 2023 om 23.59 uur, Belgische tijd",
                      "label" : "Laatste dag",
                      "nextChange" : "2023-06-01T22:00:00Z",
                      "nextPhase" : "closed",
                      "phase" : "lastDay",
                      "slug" : "dal",
                      "title" : "Dal"
                    }
                  ],
                  "status" : "read"
                }

                """)
    }

    @Test func jsonSaysNullForWhatIsNotKnown() throws {
        let run = try status("--at", "2023-06-02", "--format", "json")
        for key in ["daysLeft", "nextChange", "nextPhase"] {
            #expect(run.output.contains("      \"\(key)\" : null"), "\(key)")
        }
        #expect(run.output.contains("\n  \"nextChange\" : null,"))
    }

    @Test func errorsInTheContentAreReported() throws {
        try project.write(
            ProjectFixture.region.replacing("2023-06-01 23:59", with: "2023-06-31 23:59"),
            to: "Content/regio/dal.md")
        let run = try status()
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(
            run.errors == """
                Content/regio/dal.md:6:13: error: 2023-06-31 is not a date: June has 30 days [date.invalid]
                  6 |   deadline: 2023-06-31 23:59
                    |             ^^^^^^^^^^
                  help: write the last day as 2023-06-30

                1 error; mend the content first

                """)
        let json = try status("--format", "json")
        #expect(json.status == 1)
        #expect(json.errors == "")
        #expect(json.output.contains("\"identifier\" : \"date.invalid\""))
        #expect(json.output.contains("\n  \"regions\" : null,\n  \"status\" : \"rejected\"\n"))
    }

    @Test func warningsAreLeftToTheBuild() throws {
        try project.write(
            ProjectFixture.region.replacing(
                "  - personas: [Roy]",
                with: "  - personas: [Roy]\n    recognition: {not: 60, less: 60, plain: 0, more: 0, very: 0}"),
            to: "Content/regio/dal.md")
        let run = try status("--at", "2023-05-01")
        #expect(run.status == 0)
        #expect(run.errors == "")
    }

    @Test func nothingIsWritten() throws {
        _ = try status()
        #expect(!FileManager.default.fileExists(atPath: project.url.appending(path: "Site").path))
    }

    @Test func aProjectThatDoesNotExistIsReported() throws {
        let run = try status("--project", "nergens")
        #expect(run.status == 3)
        #expect(run.errors.contains("nergens"))
    }
}

import Content
import Diagnostics
import Disk
import Foundation
import Schedule
import Testing

@testable import Checks

/// The record of what was published, whole and damaged.
@Suite struct PublicationRecordTests {
    @Test func theRecordHasOneFactOnEachLine() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        let text = try await project.record(on: "2023-04-21")
        let region = try #require(
            text?.components(separatedBy: "\n[proef] ").last?.components(separatedBy: "\n= ").first)
        #expect(
            region == """
                2023-04-21
                launch: 2023-04-21
                deadline: 2023-06-01 23:59
                assessment: 2023-W23
                pitches: [2023-06-19, 2023-06-21]
                decision: before 2023-07-14
                rebuttal: decision + 14 days
                contact An Peeters: an@stad.be, +32 11 12 34 56
                submission email: an@stad.be
                municipality: Proefdorp
                municipality: Proefstad

                """)
    }

    @Test func aRecordThatIsNotThereIsMissedOnceACallIsPublic() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        #expect(try await project.findings() == [])
        try project.replace(
            "title: Proefoproep\n", with: "title: Proefoproep\nbase_url: https://www.stad.be/oproep/\n",
            in: "Content/programma.md")
        let told = "record.missing 0: there is no record of what was published, while a call was launched on "
        #expect(try await project.findings() == [told + "2023-04-21"])
        let before = try await project.check(at: "2023-04-20T12:00:00Z").report.diagnostics
        #expect(before.isEmpty)
    }

    @Test func aByteOrderMarkDoesNotDamageTheRecord() async throws {
        let project = try await TestProject.published()
        defer { project.remove() }
        let text = try #require(try await project.record(on: "2023-04-21"))
        try project.write("\u{FEFF}" + text, to: PublicationRecord.path)
        #expect(try await project.findings() == [])
    }

    @Test(arguments: [
        "deadline", "pitches optional", "step Infomoment", "step Infomoment optional", "contact An Peeters",
        "submission file name", "municipality", "update",
    ])
    func theNameOfAFactIsReadBack(name: String) {
        #expect(FactSubject(name: name).name == name)
    }

    @Test(arguments: ["", "# leeg\n", "cut", "edited"]) func aRecordThatIsNotWholeIsAnError(kind: String)
        async throws
    {
        let project = try await TestProject.published()
        defer { project.remove() }
        let text = try #require(try await project.record(on: "2023-04-21"))
        let damaged =
            switch kind {
            case "cut":
                String(
                    text.prefix(text.count / 2).split(separator: "\n").dropLast().joined(
                        separator: "\n")) + "\n"
            case "edited": text.replacing("2023-06-01 23:59", with: "2023-06-02 23:59")
            default: kind
            }
        try project.write(damaged, to: PublicationRecord.path)
        #expect(try await project.findings().map { $0.prefix(14) } == ["record.damaged"])
        #expect(try await project.record(on: "2023-05-20") == nil)
    }

    @Test func factsBelowADamagedHeadingBelongToNobody() {
        let record = PublicationRecord(
            SourceText(
                path: PublicationRecord.path,
                bytes: Array("[een] 2023-04-21\nlaunch: 2023-04-21\n[twee] ooit\nlaunch: 2023-05-01\n".utf8)))
        #expect(record.regions.map(\.facts.count) == [1])
        #expect(record.diagnostics.count == 1)
    }

    @Test func aDamagedRecordIsAnError() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        try project.write("[proef] gisteren\nlaunch\n", to: PublicationRecord.path)
        #expect(
            try await project.findings() == [
                "record.damaged 1: this line of the record cannot be read",
                "record.damaged 2: this line of the record cannot be read",
            ])
    }
}

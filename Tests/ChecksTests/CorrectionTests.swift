import Content
import Diagnostics
import Disk
import Foundation
import Schedule
import Testing

@testable import Checks

/// Facts that change after publication.
@Suite struct CorrectionTests {
    private func record(_ project: TestProject, on day: String, gone: [String] = []) async throws -> String? {
        let day = try #require(CivilDate(iso: day))
        let recorder = CorrectionRecorder(project: try ProjectFolder(project.url.path))
        switch await recorder.record(on: day, gone: Set(gone.compactMap { Slug($0) }), jobs: 1) {
        case .changed(let text): return text
        case .upToDate:
            return try String(
                contentsOf: project.url.appending(path: PublicationRecord.path), encoding: .utf8)
        case .refused: return nil
        }
    }

    /// The small project, recorded as published on 21 April.
    private func published() async throws -> TestProject {
        let project = try SmallProject.make()
        let text = try #require(try await record(project, on: "2023-04-21"))
        try project.write(text, to: PublicationRecord.path)
        return project
    }

    private func findings(_ project: TestProject) async throws -> [String] {
        try await project.check(at: "2023-05-20T12:00:00Z").report.diagnostics.map {
            "\($0.identifier) \($0.location?.span?.line ?? 0): \($0.message)"
        }
    }

    @Test func theRecordHasOneFactOnEachLine() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        let text = try await record(project, on: "2023-04-21")
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

    @Test func whatDidNotChangeIsNoFinding() async throws {
        let project = try await published()
        defer { project.remove() }
        #expect(try await findings(project) == [])
    }

    @Test func aChangeWithoutAWordToReadersIsAnError() async throws {
        let project = try await published()
        defer { project.remove() }
        try project.replace("2023-06-01 23:59", with: "2023-06-02 23:59", in: SmallProject.region)
        try project.replace("[Proefstad, Proefdorp]", with: "[Proefdorp]", in: SmallProject.region)
        try project.replace("an@stad.be, phone", with: "an.p@stad.be, phone", in: SmallProject.region)
        try project.replace("  email: an@stad.be", with: "  email: an.p@stad.be", in: SmallProject.region)
        let found = try await findings(project).filter { $0.hasPrefix("correction") }
        #expect(
            found == [
                "correction.missing 3: changed after publication: municipality: Proefstad was removed",
                "correction.missing 6: changed after publication: deadline: donderdag 1 juni 2023 om 23.59 uur → vrijdag 2 juni 2023 om 23.59 uur",
                "correction.missing 12: changed after publication: contact An Peeters: an@stad.be, +32 11 12 34 56 → an.p@stad.be, +32 11 12 34 56",
                "correction.missing 14: changed after publication: submission email: an@stad.be → an.p@stad.be",
            ])
        #expect(try await record(project, on: "2023-05-20") == nil)
    }

    @Test func anEntryUnderUpdatesExplainsAChange() async throws {
        let project = try await published()
        defer { project.remove() }
        try project.replace("2023-06-01 23:59", with: "2023-06-02 23:59", in: SmallProject.region)
        try project.replace(
            "title: Proef\n",
            with: "title: Proef\nupdates:\n  - {date: 2023-05-19, change: De deadline is 2 juni 2023.}\n",
            in: SmallProject.region)
        #expect(
            try await findings(project) == [
                "correction.explained 8: changed after publication, as the update of 2023-05-19 explains: deadline: donderdag 1 juni 2023 om 23.59 uur → vrijdag 2 juni 2023 om 23.59 uur"
            ])
        let text = try #require(try await record(project, on: "2023-05-20"))
        #expect(text.contains("[proef] 2023-05-20\n") && text.contains("[buur] 2023-04-21\n"))
        try project.write(text, to: PublicationRecord.path)
        #expect(try await findings(project) == [])
        // The entry that explained the first change does not explain another one.
        try project.replace("2023-06-02 23:59", with: "2023-06-07 23:59", in: SmallProject.region)
        #expect(try await findings(project).map { $0.prefix(18) }.contains("correction.missing"))
    }

    @Test func anEntryFromBeforeTheRecordExplainsNothing() async throws {
        let project = try await published()
        defer { project.remove() }
        try project.replace("2023-06-01 23:59", with: "2023-06-02 23:59", in: SmallProject.region)
        try project.replace(
            "title: Proef\n", with: "title: Proef\nupdates:\n  - {date: 2023-04-20, change: Iets.}\n",
            in: SmallProject.region)
        #expect(try await findings(project).map { $0.prefix(18) } == ["correction.missing"])
    }

    @Test func aRegionThatIsGoneIsAnErrorUnlessItHasAnotherName() async throws {
        let project = try await published()
        defer { project.remove() }
        let files = FileManager.default
        let old = project.url.appending(path: SmallProject.region)
        let new = project.url.appending(path: "Content/regio/nieuw.md")
        try files.moveItem(at: old, to: new)
        #expect(
            try await findings(project) == [
                "correction.region-gone 16: proef was published on 2023-04-21 and is gone"
            ])
        let gone = try #require(try await project.check(at: "2023-05-20T12:00:00Z").report.diagnostics.first)
        #expect(gone.severity == .error)
        #expect(
            gone.help == """
                write aliases: [proef] in Content/regio/nieuw.md, which has municipalities of it; when the call is \
                withdrawn for good, run `addenda record --gone proef`
                """)
        #expect(try await record(project, on: "2023-05-20") == nil)
        try project.replace(
            "title: Proef\n", with: "title: Proef\naliases: [proef]\n", in: "Content/regio/nieuw.md")
        #expect(try await findings(project) == [])
    }

    @Test(arguments: [
        "Een foto werd vervangen.", "Wij wensen iedereen veel succes.", "De deadline is nu 30 juni 2023.",
        "Wij waren er op 2 juni 1999.",
    ])
    func anEntryAboutSomethingElseExplainsNothing(change: String) async throws {
        let project = try await published()
        defer { project.remove() }
        try project.replace("2023-06-01 23:59", with: "2023-06-02 23:59", in: SmallProject.region)
        try project.replace(
            "title: Proef\n",
            with: "title: Proef\nupdates:\n  - {date: 2023-05-19, change: \(change)}\n",
            in: SmallProject.region)
        #expect(try await findings(project).map { $0.prefix(18) } == ["correction.missing"])
    }

    @Test(arguments: [
        "De termijn is verlengd.", "De einddatum verandert.", "Je krijgt tot 2.06.2023 de tijd.",
    ])
    func otherWordsForADeadlineExplainIt(change: String) async throws {
        let project = try await published()
        defer { project.remove() }
        try project.replace("2023-06-01 23:59", with: "2023-06-02 23:59", in: SmallProject.region)
        try project.replace(
            "title: Proef\n",
            with: "title: Proef\nupdates:\n  - {date: 2023-05-19, change: \(change)}\n",
            in: SmallProject.region)
        #expect(try await findings(project).map { $0.prefix(20) } == ["correction.explained"])
    }

    @Test func aRegionThatGoesOnIsNotWithdrawn() async throws {
        let project = try await published()
        defer { project.remove() }
        try FileManager.default.moveItem(
            at: project.url.appending(path: SmallProject.region),
            to: project.url.appending(path: "Content/regio/nieuw.md"))
        #expect(try await record(project, on: "2023-05-20", gone: ["proef"]) == nil)
    }

    @Test func aCorrectionThatWasTakenBackIsMissed() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        let entry = "updates:\n  - {date: 2023-04-20, change: De deadline is 1 juni 2023.}\n"
        try project.replace("title: Proef\n", with: "title: Proef\n" + entry, in: SmallProject.region)
        try project.write(
            try #require(try await record(project, on: "2023-04-21")), to: PublicationRecord.path)
        try project.replace(entry, with: "", in: SmallProject.region)
        #expect(try await findings(project).map { $0.prefix(21) } == ["correction.taken-back"])
    }

    @Test func aRegionThatWasLaunchedWithoutARecordIsMissed() async throws {
        let project = try await published()
        defer { project.remove() }
        try FileManager.default.copyItem(
            at: project.url.appending(path: SmallProject.region),
            to: project.url.appending(path: "Content/regio/ander.md"))
        let found = try await findings(project).filter { $0.hasPrefix("record.missing") }
        #expect(found.count == 1 && found[0].contains("is not in Content/gepubliceerd.txt"))
    }

    @Test func anEntryOfADayToComeExplainsNothingYet() async throws {
        let project = try await published()
        defer { project.remove() }
        try project.replace("2023-06-01 23:59", with: "2023-06-02 23:59", in: SmallProject.region)
        try project.replace(
            "title: Proef\n",
            with: "title: Proef\nupdates:\n  - {date: 2023-05-21, change: De deadline is 2 juni 2023.}\n",
            in: SmallProject.region)
        let found = try await project.check(at: "2023-05-20T12:00:00Z").report.diagnostics
        #expect(found.map(\.identifier) == ["update.ahead", "correction.missing"])
        #expect(
            found.last?.help == """
                the update of 2023-05-21 tells of it, but that day has not come: give it the day of publication
                """)
        let later = try await project.check(at: "2023-05-21T12:00:00Z").report.diagnostics
        #expect(later.map(\.identifier) == ["correction.explained"])
    }

    @Test(arguments: [
        ("proef", "is said to be gone and would be published"), ("nergens", "was never recorded"),
    ])
    func onlyAPublishedRegionThatIsAwayCanBeGone(slug: String, words: String) async throws {
        let project = try await published()
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

    @Test func aRecordThatIsNotThereIsMissedOnceACallIsPublic() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        #expect(try await findings(project) == [])
        try project.replace(
            "title: Proefoproep\n", with: "title: Proefoproep\nbase_url: https://www.stad.be/oproep/\n",
            in: "Content/programma.md")
        let told = "record.missing 0: there is no record of what was published, while a call was launched on "
        #expect(try await findings(project) == [told + "2023-04-21"])
        let before = try await project.check(at: "2023-04-20T12:00:00Z").report.diagnostics
        #expect(before.isEmpty)
    }

    @Test func aByteOrderMarkDoesNotDamageTheRecord() async throws {
        let project = try await published()
        defer { project.remove() }
        let text = try #require(try await record(project, on: "2023-04-21"))
        try project.write("\u{FEFF}" + text, to: PublicationRecord.path)
        #expect(try await findings(project) == [])
    }

    @Test(arguments: [
        "deadline", "pitches optional", "step Infomoment", "step Infomoment optional", "contact An Peeters",
        "submission file name", "municipality", "update",
    ])
    func theNameOfAFactIsReadBack(name: String) {
        #expect(FactSubject(name: name).name == name)
    }

    @Test func twoContactsOfOneNameAreTwoFacts() {
        let old = [
            PublishedFact(.contact(name: "An"), "a@stad.be"),
            PublishedFact(.contact(name: "An"), "b@stad.be"),
        ]
        let new = [
            PublishedFact(.contact(name: "An"), "a@stad.be"),
            PublishedFact(.contact(name: "An"), "c@stad.be"),
        ]
        #expect(FactChange.changes(from: old, to: new).map(\.words) == ["contact An: b@stad.be → c@stad.be"])
        #expect(
            FactChange.changes(from: old, to: [new[0]]).map(\.words) == ["contact An: b@stad.be was removed"])
        #expect(FactChange.changes(from: [old[0]], to: [old[0], old[0]]).count == 1)
    }

    @Test func whatADraftSaidCountsWhenItComesBack() async throws {
        let project = try await published()
        defer { project.remove() }
        try project.replace("title: Proef\n", with: "draft: true\ntitle: Proef\n", in: SmallProject.region)
        #expect(try await findings(project).filter { $0.hasPrefix("correction.region-gone") }.count == 1)
        #expect(try await record(project, on: "2023-05-01") == nil)
        let text = try #require(try await record(project, on: "2023-05-01", gone: ["proef"]))
        #expect(text.contains("[proef] 2023-04-21 weg 2023-05-01\nlaunch: 2023-04-21\n"))
        try project.write(text, to: PublicationRecord.path)
        #expect(try await findings(project).filter { $0.hasPrefix("correction") } == [])
        try project.replace("draft: true\n", with: "", in: SmallProject.region)
        try project.replace("2023-06-01 23:59", with: "2023-06-02 23:59", in: SmallProject.region)
        #expect(try await findings(project).map { $0.prefix(18) } == ["correction.missing"])
    }

    @Test(arguments: ["", "# leeg\n", "cut", "edited"]) func aRecordThatIsNotWholeIsAnError(kind: String)
        async throws
    {
        let project = try await published()
        defer { project.remove() }
        let text = try #require(try await record(project, on: "2023-04-21"))
        let damaged =
            switch kind {
            case "cut":
                String(
                    text.prefix(text.count / 2).prefix { _ in true }.split(separator: "\n").dropLast().joined(
                        separator: "\n")) + "\n"
            case "edited": text.replacing("2023-06-01 23:59", with: "2023-06-02 23:59")
            default: kind
            }
        try project.write(damaged, to: PublicationRecord.path)
        #expect(try await findings(project).map { $0.prefix(14) } == ["record.damaged"])
        #expect(try await record(project, on: "2023-05-20") == nil)
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
            try await findings(project) == [
                "record.damaged 1: this line of the record cannot be read",
                "record.damaged 2: this line of the record cannot be read",
            ])
    }
}

extension CivilDate {
    fileprivate init?(iso: String) {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }
}

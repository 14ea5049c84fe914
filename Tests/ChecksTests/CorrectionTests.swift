import Content
import Diagnostics
import Disk
import Foundation
import Schedule
import Testing

@testable import Checks

/// Facts that change after publication.
@Suite struct CorrectionTests {
    @Test func whatDidNotChangeIsNoFinding() async throws {
        let project = try await TestProject.published()
        defer { project.remove() }
        #expect(try await project.findings() == [])
    }

    @Test func aChangeWithoutAWordToReadersIsAnError() async throws {
        let project = try await TestProject.published()
        defer { project.remove() }
        try project.replace("2023-06-01 23:59", with: "2023-06-02 23:59", in: SmallProject.region)
        try project.replace("[Proefstad, Proefdorp]", with: "[Proefdorp]", in: SmallProject.region)
        try project.replace("an@stad.be, phone", with: "an.p@stad.be, phone", in: SmallProject.region)
        try project.replace("  email: an@stad.be", with: "  email: an.p@stad.be", in: SmallProject.region)
        let found = try await project.findings().filter { $0.hasPrefix("correction") }
        #expect(
            found == [
                "correction.missing 3: changed after publication: municipality: Proefstad was removed",
                "correction.missing 6: changed after publication: deadline: donderdag 1 juni 2023 om 23.59 uur → vrijdag 2 juni 2023 om 23.59 uur",
                "correction.missing 12: changed after publication: contact An Peeters: an@stad.be, +32 11 12 34 56 → an.p@stad.be, +32 11 12 34 56",
                "correction.missing 14: changed after publication: submission email: an@stad.be → an.p@stad.be",
            ])
        #expect(try await project.record(on: "2023-05-20") == nil)
    }

    @Test func anEntryUnderUpdatesExplainsAChange() async throws {
        let project = try await TestProject.published()
        defer { project.remove() }
        try project.replace("2023-06-01 23:59", with: "2023-06-02 23:59", in: SmallProject.region)
        try project.replace(
            "title: Proef\n",
            with: "title: Proef\nupdates:\n  - {date: 2023-05-19, change: De deadline is 2 juni 2023.}\n",
            in: SmallProject.region)
        #expect(
            try await project.findings() == [
                "correction.explained 8: changed after publication, as the update of 2023-05-19 explains: deadline: donderdag 1 juni 2023 om 23.59 uur → vrijdag 2 juni 2023 om 23.59 uur"
            ])
        let text = try #require(try await project.record(on: "2023-05-20"))
        #expect(text.contains("[proef] 2023-05-20\n") && text.contains("[buur] 2023-04-21\n"))
        try project.write(text, to: PublicationRecord.path)
        #expect(try await project.findings() == [])
        // The entry that explained the first change does not explain another one.
        try project.replace("2023-06-02 23:59", with: "2023-06-07 23:59", in: SmallProject.region)
        #expect(try await project.findings().map { $0.prefix(18) }.contains("correction.missing"))
    }

    /// Names count as whole words: `As` is no part of `was` and `aangepast`, and `An` none of `van`.
    @Test func aShortNameInsideAWordExplainsNothing() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        try project.replace("[Proefstad, Proefdorp]", with: "[Proefstad, As]", in: SmallProject.region)
        let record = try #require(try await project.record(on: "2023-04-21"))
        try project.write(record, to: PublicationRecord.path)
        try project.replace("[Proefstad, As]", with: "[Proefstad]", in: SmallProject.region)
        try project.replace(
            "challenges:",
            with:
                "updates:\n  - {date: 2023-05-02, change: De tekst van de analyse was fout en is aangepast.}\nchallenges:",
            in: SmallProject.region)
        #expect(try await project.findings().filter { $0.hasPrefix("correction.missing") }.count == 1)
    }

    @Test func anEntryFromBeforeTheRecordExplainsNothing() async throws {
        let project = try await TestProject.published()
        defer { project.remove() }
        try project.replace("2023-06-01 23:59", with: "2023-06-02 23:59", in: SmallProject.region)
        try project.replace(
            "title: Proef\n", with: "title: Proef\nupdates:\n  - {date: 2023-04-20, change: Iets.}\n",
            in: SmallProject.region)
        #expect(try await project.findings().map { $0.prefix(18) } == ["correction.missing"])
    }

    @Test(arguments: [
        "Een foto werd vervangen.", "Wij wensen iedereen veel succes.", "De deadline is nu 30 juni 2023.",
        "Wij waren er op 2 juni 1999.",
    ])
    func anEntryAboutSomethingElseExplainsNothing(change: String) async throws {
        let project = try await TestProject.published()
        defer { project.remove() }
        try project.replace("2023-06-01 23:59", with: "2023-06-02 23:59", in: SmallProject.region)
        try project.replace(
            "title: Proef\n",
            with: "title: Proef\nupdates:\n  - {date: 2023-05-19, change: \(change)}\n",
            in: SmallProject.region)
        #expect(try await project.findings().map { $0.prefix(18) } == ["correction.missing"])
    }

    @Test(arguments: [
        "De termijn is verlengd.", "De einddatum verandert.", "Je krijgt tot 2.06.2023 de tijd.",
    ])
    func otherWordsForADeadlineExplainIt(change: String) async throws {
        let project = try await TestProject.published()
        defer { project.remove() }
        try project.replace("2023-06-01 23:59", with: "2023-06-02 23:59", in: SmallProject.region)
        try project.replace(
            "title: Proef\n",
            with: "title: Proef\nupdates:\n  - {date: 2023-05-19, change: \(change)}\n",
            in: SmallProject.region)
        #expect(try await project.findings().map { $0.prefix(20) } == ["correction.explained"])
    }

    /// A changed fact, as words of the region's file, and what readers are told; whether that explains it.
    private static let entries: [(before: String, after: String, told: String, explains: Bool)] = {
        let (old, new) = ("2023-06-01 23:59", "2023-06-02 23:59")
        let noon = "2023-06-01 12:00"
        let (person, other) = ("phone: \"+32 11 12 34 56\"", "phone: \"+32 11 12 34 57\"")
        let (address, link) = (
            "submission:\n  email: an@stad.be", "submission:\n  url: https://stad.be/dien-in"
        )
        let (pitches, moved) = ("2023-06-21]", "2023-06-22]")
        return [
            (old, new, "De deadline is verlengd tot 2 juni 2023 om 12 uur.", false),
            (old, new, "De deadline is verlengd tot 2 juni 2023 om 23.59 uur.", true),
            (old, new, "De deadline is verlengd tot 2 juni 2023, 24 uur.", true),
            (old, noon, "De deadline is 1 juni 2023 om 23.59 uur.", false),
            (old, noon, "De deadline is om 17 uur.", false),
            (old, noon, "De deadline is om 12u00 in plaats van 23.59 uur.", true),
            (old, noon, "De deadline is vroeger op de dag.", true),
            (old, new, "De deadline is niet gewijzigd.", false),
            (old, new, "Er is geen nieuwe deadline.", false),
            (old, new, "De deadline blijft dezelfde.", false),
            (old, new, "De deadline is ongewijzigd. De foto is nieuw.", false),
            (old, new, "De plaats blijft. De deadline verschuift.", true),
            (old, new, "De deadline is 2 juni 2023, de rest blijft.", true),
            (old, new, "De oproep blijft een dag langer open.", true),
            (old, new, "De uiterste datum is verschoven.", true),
            (old, new, "De sluitingsdatum is verschoven.", true),
            (person, other, "De telefoonnummers zijn omgewisseld.", true),
            (person, other, "Het gsm-nummer is nieuw.", true),
            (person, other, "Er is geen nieuw telefoonnummer.", false),
            (address, link, "Het e-mailadres maakt plaats voor een formulier.", true),
            (address, link, "De link is aangepast.", true),
            (address, link, "De flinke foto is aangepast.", false),
            (pitches, moved, "De presentaties zijn verplaatst.", true),
            ("[Proefstad, Proefdorp]", "[Proefstad]", "Het werkingsgebied is gewijzigd.", true),
        ]
    }()

    @Test(arguments: entries.indices)
    func anEntryHasToTellOfTheChange(index: Int) async throws {
        let entry = Self.entries[index]
        let project = try await TestProject.published()
        defer { project.remove() }
        try project.replace(entry.before, with: entry.after, in: SmallProject.region)
        try project.replace(
            "title: Proef\n",
            with: "title: Proef\nupdates:\n  - {date: 2023-05-19, change: \"\(entry.told)\"}\n",
            in: SmallProject.region)
        let found = Set(try await project.findings().map { $0.prefix { $0 != " " } })
        #expect(found.contains("correction.missing") == !entry.explains, "\(entry.told): \(found)")
    }

    @Test func theHelpSaysWhichWordsCount() async throws {
        let project = try await TestProject.published()
        defer { project.remove() }
        try project.replace("2023-06-21]", with: "2023-06-22]", in: SmallProject.region)
        let found = try await project.check(at: "2023-05-20T12:00:00Z").report.diagnostics
        #expect(
            found.map(\.help) == [
                "tell readers under updates, with a date from 2023-04-21 on and one of these in it: “pitch”, “jury”, “presentatie” or the new date; or put the fact back"
            ])
        // Who wrote “de deadline” would else not see why it is refused.
        try project.replace(
            "title: Proef\n",
            with: "title: Proef\nupdates:\n  - {date: 2023-05-19, change: De pitches blijven.}\n",
            in: SmallProject.region)
        let refused = try await project.check(at: "2023-05-20T12:00:00Z").report.diagnostics
        #expect(
            refused.last?.help?.hasSuffix(
                "(an entry that says that nothing changed, or gives another day or time than the new one, does not count)"
            ) == true)
    }

    @Test func aCorrectionThatWasTakenBackIsMissed() async throws {
        let project = try SmallProject.make()
        defer { project.remove() }
        let entry = "updates:\n  - {date: 2023-04-20, change: De deadline is 1 juni 2023.}\n"
        try project.replace("title: Proef\n", with: "title: Proef\n" + entry, in: SmallProject.region)
        try project.write(
            try #require(try await project.record(on: "2023-04-21")), to: PublicationRecord.path)
        try project.replace(entry, with: "", in: SmallProject.region)
        #expect(try await project.findings().map { $0.prefix(21) } == ["correction.taken-back"])
    }

    @Test func anEntryOfADayToComeExplainsNothingYet() async throws {
        let project = try await TestProject.published()
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
}

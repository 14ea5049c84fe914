import Disk
import Testing

@testable import Importer

/// The hour of a step stands where people happen to put it, and the deadline is the one for candidacies.
@Suite struct HourTests {
    private func imported(_ timing: String, elsewhere: String = "", format: String = "") throws -> (
        facts: RegionFacts, file: ImportedRegion
    ) {
        let importer = RegionImporter(project: try ProjectFolder(TestFolders.repository.path))
        let text = """
            Lokaal werkingsgebied: Zandhoek
            Lokale besturen: Oever, Brug

            \(elsewhere)

            \(format)Lokale timing

            \(timing)

            \(format)Lokale contactpersoon

            An Maes, an.maes@oever.example, 014 12 34 56

            """
        let region = try importer.recognise(Array(text.utf8), name: "proef")
        return (region.facts, try importer.file(of: region))
    }

    private func deadline(_ facts: RegionFacts) -> String? {
        facts.steps.first { $0.kind == .deadline }?.when.notation
    }

    private func asks(_ file: ImportedRegion, _ words: String) -> Bool {
        file.report.entries(.unsure).contains { $0.text.contains(words) }
    }

    @Test(arguments: [
        ("Deadline: 4 april 2025\nUur: 12u", "2025-04-04 12:00"),
        ("Deadline kandidaturen:\n4 april 2025\n12u", "2025-04-04 12:00"),
        (
            "Lancering addendum 3 maart 2025\n4 april 2025: Deadline kandidaturen (12u)\nPitches 22 april 2025",
            "2025-04-04 12:00"
        ),
        ("4 april 2025 - deadline kandidaturen, om 12u", "2025-04-04 12:00"),
        (
            "3 maart 2025: Lancering addendum\nuiterlijk op 4 april 2025 om 12u: Deadline kandidaturen\n"
                + "22 april 2025: Pitches", "by 2025-04-04 12:00"
        ),
    ])
    func theHourOfTheDeadlineIsFound(timing: String, notation: String) throws {
        let (facts, file) = try imported(timing)
        #expect(deadline(facts) == notation, "\(file.text)")
    }

    @Test(arguments: [" – ", " - ", " t.e.m. "]) func aPeriodBeforeItsStepIsWhole(dash: String) throws {
        let (facts, _) = try imported("21 april 2025\(dash)24 april 2025: Pitches en jury")
        let pitches = facts.steps.first { $0.kind == .pitches }
        #expect(pitches?.when.notation == "2025-04-21 / 2025-04-24")
        #expect(pitches?.label == "Pitches en jury")
    }

    @Test(arguments: [
        "| Datum | Uur | Wat | Waar |\n|---|---|---|---|\n| 3 maart 2025 | 9u | Lancering addendum | VDAB |\n"
            + "| 4 april 2025 | 12u | Deadline kandidaturen | per e-mail |",
        "| Wat | Uur | Datum |\n|---|---|---|\n| Lancering addendum | 9u | 3 maart 2025 |\n"
            + "| Deadline kandidaturen | 12u | 4 april 2025 |",
        "| Nr. | Wat | Wanneer |\n|---|---|---|\n| 1 | Lancering addendum | 3 maart 2025 |\n"
            + "| 2 | Deadline kandidaturen | 4 april 2025 om 12u |",
        "| Wat | Wanneer |\n|---|---|\n| Lancering addendum | 3 maart 2025 |\n"
            + "| Deadline kandidaturen | 4 april 2025 |\n| | 12 uur |",
    ])
    func theHourOfTheDeadlineIsFoundInTables(table: String) throws {
        let (facts, file) = try imported(table, format: "## ")
        #expect(deadline(facts) == "2025-04-04 12:00", "\(file.text)")
        #expect(facts.steps.first { $0.kind == .launch }?.when.notation.hasPrefix("2025-03-03") == true)
    }

    @Test(arguments: [
        (
            "Deadline kandidaturen 4 april 2025\nPitches 22 april 2025\n\nWe verwachten je om 12u.",
            "an hour stands here"
        ),
        (
            "Deadline kandidaturen 4 april 2025\n\nDe beslissing wordt meegedeeld tegen 27/4/'25.",
            "a date stands here"
        ),
    ])
    func whatBelongsToNoStepIsAsked(timing: String, question: String) throws {
        let (_, file) = try imported(timing)
        #expect(asks(file, question), "\(file.text)")
    }

    @Test(arguments: [
        "Deadline voor het stellen van vragen 14 maart 2025", "Deadline intentieverklaring: 14 maart 2025",
        "Deadline inschrijving infosessie 14 maart 2025", "Deadline evaluatie door jury: 14 maart 2025",
    ])
    func otherLastDaysAreNotTheDeadline(line: String) throws {
        let (facts, _) = try imported("\(line)\nDeadline kandidaturen 4 april 2025 om 12u")
        #expect(deadline(facts) == "2025-04-04 12:00")
        let (alone, _) = try imported(line)
        #expect(alone.steps.allSatisfy { step in if case .other = step.kind { true } else { false } })
    }

    @Test func aDeadlineThatMovedElsewhereIsAsked() throws {
        let timing = "Deadline kandidaturen 4 april 2025 om 23u59"
        let moved = "Let op: de deadline is verschoven naar 16 mei 2025 om 12 uur."
        #expect(asks(try imported(timing, elsewhere: moved).file, "verschoven naar 16 mei 2025"))
        let longer = "Door de paasvakantie geven we iedereen een week extra: tot 11 april 2025."
        #expect(asks(try imported(timing, elsewhere: longer).file, "een week extra: tot 11 april"))
        let other = "Een kandidatuur is welkom tot uiterlijk 5 april 2025."
        #expect(asks(try imported(timing, elsewhere: other).file, "uiterlijk 5 april 2025"))
        let same = "De deadline is 4 april 2025 om 23u59, zoals in de timing staat."
        #expect(!asks(try imported(timing, elsewhere: same).file, "elsewhere the addendum says"))
    }

    /// Words that no rule foresees can move a deadline too.
    @Test(arguments: [
        "Mail je voorstel ten laatste 28 maart naar an.maes@oever.example.",
        "Deze oproep loopt tot en met 28 maart 2025.", "Alle voorstellen moeten binnen zijn op 28 maart.",
        "LET OP: nieuwe datum! 16 mei 2025 in plaats van 4 april 2025.", "Een week extra: tot 11 april.",
        "Na 4 april 2025, 17u worden geen dossiers meer aanvaard.",
        "Wat op 4 april 2025 na 10 uur toekomt, wordt geweigerd.",
    ])
    func daysOfNoStepAreAsked(sentence: String) throws {
        let timing =
            "Lancering: 3 maart 2025\nDeadline kandidaturen 4 april 2025 om 12u\nPitches 22 april 2025"
        let (_, file) = try imported(timing, elsewhere: sentence)
        #expect(
            file.report.entries(.unsure).contains { $0.text.contains(sentence.prefix(30)) }, "\(file.text)")
    }

    @Test(arguments: [
        "In 2023 startte het partnerschap, op 12 mei 2023.", "We lanceerden deze oproep op 3 maart.",
        "De jury luistert op 22 april naar iedereen.", "U dient uw kandidatuur voor 4 april 2025 om 12u in.",
    ])
    func otherDaysAreNot(sentence: String) throws {
        let timing =
            "Lancering: 3 maart 2025\nDeadline kandidaturen 4 april 2025 om 12u\nPitches 22 april 2025"
        let (_, file) = try imported(timing, elsewhere: sentence)
        #expect(
            !file.report.entries(.unsure).contains { $0.text.contains(sentence.prefix(30)) }, "\(file.text)")
    }

    /// What is handed in counts, and not when nobody answers.
    @Test func theMomentOfSubmissionIsCompared() throws {
        let (_, file) = try imported(
            "Deadline kandidaturen 14 maart 2025 om 23u59",
            elsewhere: """
                Indienen van kandidaturen

                An Maes (niet bereikbaar van 3 t.e.m. 7 maart). Je dient je kandidatuur vóór 13 maart 2025, 17 uur in \
                via cblp@oever.example.
                """)
        #expect(asks(file, "another moment: “vóór 13 maart 2025"), "\(file.text)")
    }

    @Test func datesWithoutAYearComeBehindTheLaunch() throws {
        let (facts, file) = try imported(
            "Lancering addendum: 20 november 2024\nDeadline kandidaturen: 20 december 2024 om 12u\n"
                + "Pitches: 14 januari\nBeslissing: ten laatste 31 januari")
        #expect(
            facts.steps.map(\.when.notation) == [
                "2024-11-20", "2024-12-20 12:00", "2025-01-14", "by 2025-01-31",
            ])
        #expect(
            asks(file, "2025 was taken")
                || file.report.entries(.assumed).contains { $0.text.contains("2025") })
    }
}

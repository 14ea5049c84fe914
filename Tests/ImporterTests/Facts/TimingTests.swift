import Schedule
import Testing

@testable import Importer

@Suite struct TimingTests {
    @Test(arguments: [
        ("Lancering addendum 21 april 2023", "timing.launch", "21 april 2023"),
        ("Deadline kandidaturen: 1 juni om 23u59", "timing.deadline", "1 juni om 23u59"),
        ("Lokale deadline kandidatuur", "timing.deadline", ""),
        ("Ontvangen (en beoordelen) van ‘wederwoord’ Voor 20 oktober", "timing.rebuttal", "Voor 20 oktober"),
        ("lokale matching-momenten: nog te bepalen", "timing.matching", "nog te bepalen"),
        ("Communicatie matching – voor 15 juli", "timing.other.communicatie-matching", "voor 15 juli"),
        ("Weerwoord einddatum + 14 dagen", "timing.rebuttal", "einddatum + 14 dagen"),
    ])
    func labels(line: String, field: String, rest: String) {
        let label = StepLabel(prefixOf: line)
        #expect(label?.kind.field == field)
        #expect(label?.rest == rest)
    }

    @Test(arguments: ["Infosessie 3 mei", "", "De deadline"]) func unknownLabels(line: String) {
        #expect(StepLabel(prefixOf: line) == nil)
    }

    @Test(arguments: [
        ("week van 5 en 12 juni", "2023-W23 / 2023-W24", "week van 5 en 12 juni"),
        (
            "Datum wordt bepaald tussen 29 mei 2023 en 9 juni 2023.", "2023-05-29 / 2023-06-09",
            "Datum wordt bepaald tussen 29 mei 2023 en 9 juni 2023"
        ),
        ("18 november 2024 van 9u tot 12u", "2024-11-18", "18 november 2024 van 9u tot 12u"),
        ("3 mei 2024 ’s namiddags", "2024-05-03", "3 mei 2024 ’s namiddags"),
        ("3 mei 2024 (nog te bevestigen)", "tba", "3 mei 2024 (nog te bevestigen)"),
        ("uiterlijk 3 mei 2024, per brief", "by 2024-05-03", "uiterlijk 3 mei 2024, per brief"),
        ("3 mei 2024 (geschrapt)", "tba", "3 mei 2024 (geschrapt)"),
        ("3 mei 2024, onder voorbehoud", "tba", "3 mei 2024, onder voorbehoud"),
        ("de week voor 3 mei 2024", "tba", "de week voor 3 mei 2024"),
        ("19, 20 en eventueel 21 augustus 2024", "tba", "19, 20 en eventueel 21 augustus 2024"),
        ("niet op 3 mei 2024", "tba", "niet op 3 mei 2024"), ("half juni", "tba", "half juni"),
        ("3 juni 2024 om 9 uur ’s avonds", "2024-06-03 21:00", "3 juni 2024 om 9 uur ’s avonds"),
        ("3 juni 2024 om 9u30 's avonds", "2024-06-03 21:30", "3 juni 2024 om 9u30 's avonds"),
        ("3 juni 2024 om 9 uur 's morgens", "2024-06-03 09:00", "3 juni 2024 om 9 uur 's morgens"),
        ("3 juni 2024 om 24u00", "2024-06-03 23:59", "3 juni 2024 om 24u00"),
        ("uiterlijk 3 juni 2024 (24.00 uur)", "by 2024-06-03 23:59", "uiterlijk 3 juni 2024 (24.00 uur)"),
        ("3 juni 2024 om 24 uur", "2024-06-03 23:59", "3 juni 2024 om 24 uur"),
        ("24 juni 2024", "2024-06-24", "24 juni 2024"), ("24.06.2024", "2024-06-24", "24.06.2024"),
        ("3 juni 2024 om 2 uur 's nachts", "tba", "3 juni 2024 om 2 uur 's nachts"),
        ("3 juni 2024 om 12 uur 's avonds", "tba", "3 juni 2024 om 12 uur 's avonds"),
    ])
    func dates(words: String, notation: String, text: String) {
        let date = StepDate(words, year: 2023)
        #expect(date.when.notation == notation)
        #expect(date.text == text)
    }

    @Test func theEndOfADayIsAsked() {
        #expect(
            StepDate("3 juni 2024 om 24u00", year: nil).remarks.map(\.message)
                == ["“24 uur” was taken for the end of 2024-06-03"])
    }

    /// `4 uur` mostly stands for the afternoon.
    @Test(arguments: [("4 juni 2025 om 4 uur", true), ("4 juni 2025 om 9 uur", false)])
    func hoursOfTheNight(words: String, isAsked: Bool) {
        let remarks = DayChecks.remarks(StepDate(words, year: nil).when).map(\.message)
        #expect(remarks.contains { $0.contains("is in the night: is 16 uur meant?") } == isAsked)
    }

    private func reader(_ lines: [String]) -> TimingReader {
        let blocks = lines.enumerated().map { index, text in
            Block(
                kind: .paragraph, text: text,
                lines: [SourceLine(place: SourcePlace(line: index + 1), text: text)])
        }
        return TimingReader([Section(role: .timing, heading: nil, blocks: blocks)])
    }

    @Test(arguments: [
        ("Infosessie 12 maart 2025 om 19 uur", "infosessie", "2025-03-12 19:00"),
        ("Infosessie: 12 maart 2025", "infosessie", "2025-03-12"),
        ("Bezoek aan de wijk op 3 en 4 april 2025", "bezoek-aan-de-wijk", "[2025-04-03, 2025-04-04]"),
    ])
    func stepsOfTheRegionsOwn(line: String, name: String, notation: String) {
        let steps = reader([line]).steps
        #expect(steps.map(\.kind.field) == ["timing.other.\(name)"])
        #expect(steps.map(\.when.notation) == [notation])
    }

    @Test func datesBeforeTheStep() {
        #expect(
            reader(["21/04/2025 Lancering", "1 juli 2025 beslissing"]).steps.map(\.kind.field)
                == ["timing.launch", "timing.decision"])
    }

    /// A date on the line below its step; names and dates in two columns are left alone.
    @Test func datesBelowTheStep() {
        let steps = reader([
            "Lancering addendum:", "3 maart 2025", "Deadline:", "5 mei 2025", "Pitches:", "Volgen later",
        ]).steps
        #expect(steps.map(\.when.notation) == ["2025-03-03", "2025-05-05", "tba"])
        let columns = reader(["Lancering:", "Deadline:", "3 maart 2025", "5 mei 2025"])
        #expect(columns.steps.map(\.when.notation) == ["tba", "tba"])
        #expect(columns.questions.count == 2)
    }

    /// A name with words of several steps is none of them for certain; candidates alone make no deadline.
    @Test(arguments: [
        ("De beslissing van de jury: 30 juni 2025", "timing.other.de-beslissing-van-de-jury", true),
        ("Jury en beslissing: 30 juni 2025", "timing.other.jury-en-beslissing", true),
        (
            "Bekendmaking aan de kandidaten: 30 juni 2025", "timing.other.bekendmaking-aan-de-kandidaten",
            false
        ),
        ("Beslissing van jury: 30 juni 2025", "timing.other.beslissing-van-jury", true),
        ("Kandidaturen: 30 juni 2025", "timing.other.kandidaturen", true),
        ("Kandidaturen insturen: 30 juni 2025", "timing.deadline", false),
        ("Kandidaturen: uiterlijk 30 juni 2025", "timing.deadline", false),
        ("Deadline van het weerwoord: 30 juni 2025", "timing.rebuttal", false),
        ("Publicatie van de beslissing: 30 juni 2025", "timing.decision", false),
        ("Publicatie: 30 juni 2025", "timing.launch", false),
        ("Pitches en jury: 30 juni 2025", "timing.pitches", false),
    ])
    func namesOfSeveralSteps(line: String, field: String, isAsked: Bool) {
        let steps = reader([line]).steps
        #expect(steps.map(\.kind.field) == [field])
        #expect(steps.contains { !$0.remarks.isEmpty } == isAsked)
    }

    @Test func barsOfADrawnTable() {
        #expect(reader(["| Lancering | 3 maart 2025 |"]).steps.map(\.text) == ["3 maart 2025"])
    }

    @Test(arguments: ["18/6 bezoek", "In september volgt nog meer."]) func whatHintsAtADateIsAsked(
        line: String
    ) {
        #expect(reader([line]).questions.count == 1)
    }

    /// The column beside the steps is no part of them.
    @Test func aStepInOneCell() {
        var block = Block(kind: .table, text: "", lines: [])
        block.rows = [["Lancering: 3 maart 2025", "An Peeters"], ["Deadline: 5 mei 2025", "014 12 34 56"]]
        let steps = TimingReader([Section(role: .timing, heading: nil, blocks: [block])]).steps
        #expect(steps.map(\.when.notation) == ["2025-03-03", "2025-05-05"])
        #expect(
            steps[0].remarks.map(\.message) == ["“An Peeters” stands beside it: does it belong to this step?"]
        )
    }

    /// No date of the timing disappears.
    @Test func datesThatBelongToNoStepAreAsked() {
        let reader = reader(["Lancering: 3 maart 2025", "Op 9 maart 2025 staat de deur van het huis open."])
        #expect(reader.steps.count == 1)
        #expect(reader.questions.map(\.place) == [SourcePlace(line: 2)])
    }

    /// The holidays are those of the law, which has no 11 July.
    @Test(
        arguments: [
            ("2023-05-29", "Whit Monday"), ("2023-07-21", "the National Day"), ("2023-07-11", nil),
        ] as [(String, String?)])
    func holidays(day: String, name: String?) throws {
        let parts = day.split(separator: "-").compactMap { Int($0) }
        let date = try #require(CivilDate(year: parts[0], month: parts[1], day: parts[2]))
        let remarks = DayChecks.remarks(.days([date], optional: [])).map(\.message)
        #expect(remarks == (name.map { ["\(day) is a public holiday: \($0)"] } ?? []))
    }

    /// However the words go on, only so many stretches of them are tried.
    @Test func stretchesAreBounded() {
        let words = String(repeating: "1 juni ", count: 5_000).split(separator: " ")
        #expect(StepDate.stretches(of: words).count <= 30 * 14)
        #expect(
            StepDate.stretches(of: "in het stadhuis van 9u op 3 mei 2024 te Genk".split(separator: " ")).count
                < 40)
    }

    @Test(.timeLimit(.minutes(1))) func aLongSentenceOnSubmission() {
        let step = StepFact(
            kind: .deadline, label: "Deadline", when: .toBeAnnounced, text: "", place: SourcePlace(line: 1),
            isInList: false)
        let text = String(repeating: "woord ", count: 100_000) + "uiterlijk 9 juni 2023 om 23u59 via mail"
        let remarks = TimingMerge([step], submission: text).merged.flatMap(\.remarks).map(\.message)
        #expect(remarks == ["with the submission stands another moment: “uiterlijk 9 juni 2023 om 23u59”"])
    }
}

import Testing

@testable import Importer

/// Lines that give a step another day than its row: none may leave the old day unasked.
@Suite struct MovedStepTests {
    private func steps(_ lines: [String]) -> [StepFact] {
        let blocks = lines.enumerated().map { index, text in
            Block(
                kind: .paragraph, text: text,
                lines: [SourceLine(place: SourcePlace(line: index + 1), text: text)])
        }
        let reader = TimingReader([Section(role: .timing, heading: nil, blocks: blocks)])
        return TimingMerge(reader.steps, submission: "", others: reader.remarks).merged
    }

    private static let rows = [
        "Lancering addendum 21 april 2023", "Deadline kandidaturen 1 juni 2023 om 23u59",
        "Pitches en jury 20 juni 2023", "Communicatie over beslissing 14 juli 2023",
    ]

    @Test(arguments: [
        (
            "De deadline kandidaturen is verschoven naar 15 juni 2023 om 23u59.", "timing.deadline",
            "2023-06-15 23:59"
        ),
        ("Verlengde deadline kandidaturen 15 juni 2023 om 23u59", "timing.deadline", "2023-06-15 23:59"),
        ("De lancering vond plaats op 28 april 2023.", "timing.launch", "2023-04-28"),
        ("Verlengde deadline 15 juni 2023", "timing.deadline", "2023-06-15"),
        ("Definitieve deadline kandidaturen 15 juni 2023", "timing.deadline", "2023-06-15"),
        ("De deadline voor kandidaturen is 8 juni 2023 om 12u00.", "timing.deadline", "2023-06-08 12:00"),
        ("Uitgestelde pitches en jury 26 juni 2023", "timing.pitches", "2023-06-26"),
        ("Aangepaste communicatie over beslissing 20 juli 2023", "timing.decision", "2023-07-20"),
    ])
    func bothDaysAreNamed(line: String, field: String, moved: String) throws {
        for lines in [Self.rows + [line], [line] + Self.rows] {
            let steps = steps(lines)
            #expect(steps.count == 4)
            let step = try #require(steps.first { $0.kind.field == field })
            let question = try #require(
                step.remarks.last { $0.message.contains("elsewhere the addendum says") })
            #expect(question.kind == .unsure)
            #expect(question.message.contains("is it \(step.when.notation) or \(moved)?"))
            #expect(step.when.notation != moved)
        }
    }

    /// What is no plain statement is asked about all the same.
    @Test(arguments: [
        ("De pitches en jury worden verplaatst naar 26 juni 2023.", "timing.pitches"),
        (
            "Wie nog twijfelt: de deadline kandidaturen werd door de raad verlengd tot 15 juni 2023.",
            "timing.deadline"
        ),
        ("De indientermijn loopt tot 15 juni 2023.", "timing.deadline"),
        ("Let op: kandidaturen kunnen ingediend worden tot en met 15 juni 2023.", "timing.deadline"),
        ("De deadline is met twee weken verlengd.", "timing.deadline"),
        ("Opgelet! Deadline verlengd", "timing.deadline"),
        ("De data van de pitches kunnen nog wijzigen.", "timing.pitches"),
        ("Kandidaten vernemen de uitslag op 20 juli 2023.", "timing.decision"),
        ("De oproep sluit op 15 juni 2023.", "timing.deadline"),
        ("Uiterlijk 15 juni 2023 moet uw dossier binnen zijn.", "timing.deadline"),
        ("Extra pitchronde 26 juni 2023", "timing.pitches"),
        ("Voorbereiding van de pitches 12 juni 2023", "timing.pitches"),
        ("Opgelet, wegens de feestdag ligt de deadline op 2 juni 2023 en niet vroeger.", "timing.deadline"),
    ])
    func otherWordsAreAskedAbout(line: String, field: String) {
        let step = steps(Self.rows + [line]).first { $0.kind.field == field }
        #expect(step?.remarks.contains { $0.message.contains("elsewhere the addendum says") } == true)
    }

    @Test func theSameDayIsNotAskedAbout() {
        let step = steps(Self.rows + ["De pitches vinden plaats op 20 juni 2023."]).first {
            $0.kind == .pitches
        }
        #expect(step?.remarks == [])
    }

    @Test func whatMayChangeAllDays() {
        let texts = ["Alle data zijn onder voorbehoud.", "Welkom op de pitches."]
        let blocks = (Self.rows + texts).enumerated().map { index, text in
            Block(
                kind: .paragraph, text: text, lines: [SourceLine(place: SourcePlace(line: index), text: text)]
            )
        }
        let reader = TimingReader([Section(role: .timing, heading: nil, blocks: blocks)])
        #expect(
            reader.questions.map(\.value) == ["does this change a date? “Alle data zijn onder voorbehoud.”"])
        #expect(reader.remarks.isEmpty)
    }

    @Test func manyDates() {
        let blocks = (1...25).map { line in
            let text = "Zie ook wat er op 3 mei 2025 gebeurt."
            return Block(
                kind: .paragraph, text: text, lines: [SourceLine(place: SourcePlace(line: line), text: text)])
        }
        let questions = TimingReader([Section(role: .timing, heading: nil, blocks: blocks)]).questions
        #expect(questions.count == 21)
        #expect(questions.last?.value.hasPrefix("more dates that belong to no step") == true)
    }

    /// A step that stands in a sentence only.
    @Test func aSentenceAlone() {
        let steps = steps(["De lancering van dit addendum gebeurde op 22 februari 2024."])
        #expect(steps.map(\.kind) == [.launch])
        #expect(steps.map(\.when.notation) == ["2024-02-22"])
        #expect(
            steps.first?.remarks.contains { $0.message.contains("was taken for this step: is it?") } == true)
    }

    @Test func aMeetingIsAStepOfItsOwn() {
        let steps = steps(Self.rows + ["Infosessie voor kandidaten: 4 mei 2023 om 10u in Oever"])
        #expect(steps.map(\.kind.field).contains("timing.other.infosessie-voor-kandidaten"))
        #expect(steps.first { $0.kind == .deadline }?.remarks == [])
    }
}

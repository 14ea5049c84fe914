import Testing

@testable import Importer

/// Challenges beside what looks like them.
@Suite struct ChallengeReaderTests {
    @Test func aTableOfContentsIsNone() throws {
        let read = try ReadText(
            challenges: """
                Inhoud
                Regio-uitdaging 1 gebaseerd op persona Bas    2
                Lokale timing    3

                Regio-uitdagingen

                Regio-uitdaging 1 gebaseerd op persona Bas

                Hoe helpen we Bas?
                """)
        #expect(read.facts.challenges.map(\.personas.value) == [["Bas"]])
        #expect(read.asks("challenge 1 is named twice"))
    }

    @Test func theHeadOfATableIsNone() {
        #expect(ChallengeLine("Regio-uitdaging 1  Regio-uitdaging 2") == nil)
    }

    @Test(arguments: [
        "Regio-uitdaging 1 en 2 gebaseerd op persona Bas", "Regio-uitdaging 1/2 gebaseerd op persona Bas",
        "Regio-uitdaging 1 & 2 gebaseerd op persona Bas",
        "Regio-uitdaging 1 t.e.m. 3 gebaseerd op persona Bas",
    ])
    func severalInOneHeading(heading: String) throws {
        #expect(try ReadText(challenges: "\(heading)\n\nHoe?").asks("names several challenges"))
    }

    /// Figures that are not read are asked about, of each challenge.
    @Test(arguments: [
        "Herkenbaarheid (niet - minder - herkenbaar - meer - zeer)\n\nEen: 0% - 10% - 50% - 20% - 20%",
        "Resultaten verrijking-sessies\n\n0% - 10% - 50% - 20% - 20%",
        "Herkenbaarheid (niet - minder - herkenbaar - meer - zeer)\n\nRegio-uitdaging 1: 0% - 10% - 50% - 20% - 20%",
        "10% van de partners antwoordde niet, herkenbaar was ze voor 90%.",
    ])
    func figuresThatAreNotRead(figures: String) throws {
        let read = try ReadText(
            challenges:
                "Regio-uitdaging 1 gebaseerd op persona Bas\n\nHoe helpen we Bas?\n\nLokale analyse\n\n"
                + figures)
        #expect(read.facts.challenges.allSatisfy { $0.recognition?.value.isEmpty ?? true })
        #expect(
            read.questions.contains {
                $0.contains("shares") || $0.contains("share ") || $0.contains("figures")
            })
    }

    @Test func noFiguresGiveNoQuestion() throws {
        let read = try ReadText(
            challenges:
                "Regio-uitdaging 1 gebaseerd op persona Bas\n\nHoe helpen we Bas?\n\nLokale analyse\n\n"
                + "Wij vinden dit herkenbaar.\n\nArena-analyse\n\n20% van de jongeren is werkloos.")
        #expect(read.questions == [])
    }

    @Test(arguments: ["Idem voor regio-uitdaging 2.", "Regio-uitdaging 2: zelfde resultaat."])
    func sharesThatAreTheSameAgain(sentence: String) throws {
        let read = try ReadText(
            challenges: "Regio-uitdaging 1 gebaseerd op persona Bas\n\nHoe helpen we Bas?\n\n"
                + "Regio-uitdaging 2 gebaseerd op persona Roos\n\nHoe helpen we Roos?\n\nLokale analyse\n\n"
                + "Regio-uitdaging 1: 100% vindt ze herkenbaar.\n\n\(sentence)")
        #expect(read.asks("which share belongs to which answer: “\(sentence)”"))
    }

    /// Numbers in a table whose head fell apart, as in a PDF with narrow cells.
    @Test func numbersWithoutAHead() {
        let block = { (text: String, rows: [[String]], line: Int) in
            Block(
                kind: rows.isEmpty ? .paragraph : .table, text: text,
                lines: [SourceLine(place: SourcePlace(line: line), text: text)], rows: rows)
        }
        let heading = block("Regio-uitdaging 1 gebaseerd op persona Bas", [], 1)
        let reader = ChallengeReader([
            Section(role: .challenge(1), heading: heading, blocks: [block("Hoe?", [], 2)]),
            Section(
                role: .analysis, heading: nil,
                blocks: [
                    block("Niet Minder Herkenba ar Meer Zeer", [], 3),
                    block("", [["Uitdaging 1", "0", "10", "50", "15", "25"]], 4),
                ]),
        ])
        #expect(reader.challenges.first?.recognition?.place == SourcePlace(line: 4))
    }
}

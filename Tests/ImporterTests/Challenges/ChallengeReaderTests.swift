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
}

import Testing

@testable import Importer

/// Which of several addresses candidacies go to.
@Suite struct SubmissionAddressesTests {
    @Test(arguments: [
        "Een weerwoord dien je in via terug@oever.example, je kandidatuur via dossier@oever.example.",
        "Na het indienen krijg je een ontvangstmelding van robot@oever.example. Je kandidatuur mail je naar "
            + "dossier@oever.example.",
        "Problemen bij het indienen? Mail naar hulp@oever.example. Je kandidatuur mail je naar "
            + "dossier@oever.example.",
        "Je dossier wordt verwacht op dossier@oever.example. Zet “Grasveld” in de naam van het document. Een "
            + "weerwoord stuur je naar terug@oever.example.",
        "Dossiers: dossier@oever.example",
        "Technisch (indienen) helpdesk@oever.example Stuur je dossier naar dossier@oever.example.",
    ])
    func theOneOfCandidacies(text: String) throws {
        let read = try ReadText(contact: "Lina Bos, lina.bos@oever.example, 02 365 94 00\n\n\(text)")
        #expect(read.facts.submission.value.email == "dossier@oever.example")
        #expect(read.facts.contacts.map(\.value.email) == ["lina.bos@oever.example"])
    }

    @Test func helpIsNoPlaceToHandIn() throws {
        let read = try ReadText(
            contact:
                "Lina Bos, lina.bos@oever.example, 02 365 94 00\n\nProblemen bij het indienen? Mail naar "
                + "hulp@oever.example.")
        #expect(read.facts.submission.value.email == nil)
        #expect(read.asks("to which address does a candidacy go?"))
        #expect(read.asks("hulp@oever.example"))
    }

    @Test func doubtIsAsked() throws {
        let read = try ReadText(
            contact: "Je dient je kandidatuur in volgens het reglement. Het team van Oever leest ook "
                + "berichten op team@oever.example.")
        #expect(read.asks("is this where candidacies go? “Het team van Oever"))
    }

    @Test func aListOfContactsEndsBehindBrackets() throws {
        let read = try ReadText(
            contact: "Oever: Lina Bos (lina.bos@oever.example, 02 365 94 00)\nBrug: Piet De Wit "
                + "(piet.dewit@brug.example, 02 454 19 19) Kandidaturen worden ingediend bij beide contactpersonen."
        )
        #expect(read.facts.contacts.map(\.value.name) == ["Lina Bos", "Piet De Wit"])
        #expect(read.facts.submission.value.email == nil)
    }

    @Test(arguments: [
        "Je mailt je kandidatuur naar lina.bos@oever.example en bezorgt ze per aangetekende brief.",
        "Je mailt je kandidatuur naar lina.bos@oever.example. Op papier wordt je kandidatuur ook ingediend.",
    ])
    func otherWaysAreAsked(text: String) throws {
        #expect(try ReadText(contact: text).asks("names another way to hand in"))
    }

    @Test func plainWordsGiveNoQuestion() throws {
        #expect(try ReadText().questions == [])
    }
}

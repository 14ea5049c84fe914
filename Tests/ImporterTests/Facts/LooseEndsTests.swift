import Testing

@testable import Importer

/// Addresses and numbers that no fact has.
@Suite struct LooseEndsTests {
    @Test func theyAreAskedAboutOnce() throws {
        let read = try ReadText(
            challenges:
                "Regio-uitdaging 1 gebaseerd op persona Bas\n\nHoe helpen we Bas? Bel Lina Bos (02 365 94 "
                + "99) of mail team@brug.example. Of bel 02/365.94.99.")
        let asked = read.questions.filter { $0.contains("No contact and no submission has it") }
        #expect(asked.count == 2)
        #expect(read.asks("whose is 02 365 94 99?"))
        #expect(read.asks("whose is team@brug.example?"))
    }

    @Test func aPartOfAnAddress() throws {
        let read = try ReadText(
            contact:
                "Piet Wit, piet.wit@oev, 02 454 19 19\n\nJe mailt je kandidatuur naar dossier@oever.example")
        #expect(read.asks("“piet.wit@oev” seems to be a part of an e-mail address"))
    }

    @Test(arguments: ["piet.wit[at]brug.example", "piet.wit (at) brug.example"])
    func aHiddenAddress(address: String) throws {
        let read = try ReadText(contact: "Piet Wit, \(address), 02 454 19 19")
        #expect(read.asks("an e-mail address seems to be hidden in"))
    }

    /// What a contact that cannot be reached was given is asked about.
    @Test(arguments: [
        ("piet.wit@ brug.example", "an e-mail address seems to be broken"),
        ("02 454 19 1", "a telephone number seems to be broken"),
    ])
    func partsOfWhatIsMissing(reach: String, words: String) throws {
        let read = try ReadText(contact: "Neem contact op met Piet Wit, \(reach)")
        #expect(read.asks("the contact Piet Wit has neither"))
        #expect(read.asks(words))
    }

    @Test func thoseOfFactsAreNot() throws {
        let read = try ReadText(
            challenges:
                "Regio-uitdaging 1 gebaseerd op persona Bas\n\nHoe helpen we Bas? Bel 02/365.94.00 of mail "
                + "lina.bos@oever.example.")
        #expect(read.questions == [])
    }
}

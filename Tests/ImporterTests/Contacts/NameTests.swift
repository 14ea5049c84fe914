import Testing

@testable import Importer

/// Names of people beside words that look like them.
@Suite struct NameTests {
    private func names(_ text: String) -> [String] {
        ContactToken.tokens(text).compactMap { if case .name(let name) = $0 { name } else { nil } }
    }

    @Test(arguments: [
        ("Mevr. I. Van Dal, i.vandal@oever.example", ["I. Van Dal"]), ("A.M. Bos", ["A.M. Bos"]),
        ("Luc d'Hoeve (luc@oever.example)", ["Luc d'Hoeve"]),
        ("Eva Wit CAW Oever-Brug 0471 12 34 57", ["Eva Wit"]),
        ("Lina Bos | Welzijnshuis Oever | 02 365 94 35", ["Lina Bos"]),
        ("Lina Bos (Huis van het Kind Oever): 02 365 94 35", ["Lina Bos"]),
        ("(Vervangster: Lina Bos)", ["Lina Bos"]), ("Elke De Bos, 02 365 94 35", ["Elke De Bos"]),
        ("Elke organisatie", []), ("Elke Organisatie", []), ("LINA BOS", ["LINA BOS"]),
        ("Capacity Building Lokale Partnerschappen", []),
    ])
    func organisationsAreNone(text: String, expected: [String]) {
        #expect(names(text) == expected)
    }

    @Test func aNumberBeforeANameInBrackets() throws {
        let read = try ReadText(
            contact: "Contact: 02 365 94 00 (Lina Bos), 02 365 94 01 (Piet Wit)\n\n"
                + "Je mailt je kandidatuur naar dossier@oever.example")
        #expect(read.facts.contacts.map(\.value.name) == ["Lina Bos", "Piet Wit"])
        #expect(read.facts.contacts.map(\.value.phone) == ["02 365 94 00", "02 365 94 01"])
    }

    /// A name that stands behind several people is perhaps where they work, and has no number.
    @Test func aNameBehindSeveralPeople() throws {
        let read = try ReadText(
            contact: "• Lina Bos | Nieuwe Wegen | 02 365 94 35 | lina.bos@oever.example\n"
                + "• Piet Wit | Nieuwe Wegen | 02 365 94 08 | piet.wit@oever.example\n\n"
                + "Je mailt je kandidatuur naar lina.bos@oever.example")
        #expect(read.facts.contacts.first { $0.value.name == "Nieuwe Wegen" }?.value.phone != "02 365 94 08")
        #expect(read.asks("“Nieuwe Wegen” stands behind several people"))
    }

    @Test(arguments: [
        (
            "Vragen stel je aan Greet Van der\n\nBos (greet.bos@oever.example), 02 365 94 00",
            "seems to break off"
        ),
        ("Neem contact op met OCMW Oever Lina Bos, 02 365 94 00", "is all of it somebody's name?"),
        ("Neem contact op met Lina Bos, 02 365 94 00 ext. 123", "ext. 123"),
        ("Neem contact op met Lina Bos Piet De Wit, 02 365 94 00", "is “Lina Bos Piet De Wit” one person?"),
    ])
    func doubtIsAsked(contact: String, words: String) throws {
        #expect(try ReadText(contact: contact).asks(words))
    }
}

import Testing

@testable import Importer

@Suite struct ContactListTests {
    private func list(_ lines: [String]) -> ContactList {
        ContactList.of(
            lines.enumerated().map { index, line in
                ContactSentence(Passage(text: line, place: SourcePlace(line: index + 1)))
            })
    }

    private func people(_ lines: [String]) -> [String] {
        list(lines).contacts.map { contact in
            [contact.value.name, contact.value.email, contact.value.phone].compactMap { $0 }
                .joined(separator: " | ")
        }
    }

    private func questions(_ lines: [String]) -> [String] {
        let list = list(lines)
        return list.contacts.flatMap { $0.remarks.map(\.message) } + list.questions.map(\.value)
    }

    /// An address goes to the name that is in it.
    @Test(arguments: [
        ["An Peeters, Bert Claes: bert.claes@x.example, an.peeters@x.example"],
        ["An Peeters en Bert Claes", "an.peeters@x.example", "bert.claes@x.example"],
        ["An Peeters", "Bert Claes", "b.claes@x.example / a.peeters@x.example"],
    ])
    func addressesInARow(lines: [String]) {
        let found = list(lines).contacts.map(\.value)
        #expect(found.map(\.name) == ["An Peeters", "Bert Claes"])
        #expect(found.allSatisfy { NameInAddress.score($0.name, $0.email ?? "") > 0 })
        #expect(questions(lines).isEmpty)
    }

    /// Where somebody works can stand before the name.
    @Test(arguments: [
        ("VDAB Beekstede: Jan Peeters, jan.peeters@x.example", "VDAB Beekstede"),
        ("Projectleider: Jan Peeters, jan.peeters@x.example", "Projectleider"),
        ("Contactpersoon: Jan Peeters, jan.peeters@x.example", nil), ("Naam: Jan Peeters", nil),
    ])
    func rolesInFrontOfANameAreAsked(line: String, role: String?) {
        #expect(
            questions([line])
                == (role.map { ["does “\($0)” say what Jan Peeters does? It was not taken over"] } ?? []))
    }

    @Test func aRoleOnTheLineOfTheAddress() {
        #expect(
            questions(["An Peeters", "Coördinator lokaal partnerschap an.peeters@x.example"])
                == ["does “Coördinator lokaal partnerschap” say what An Peeters does? It was not taken over"])
        #expect(questions(["An Peeters", "Mail naar onze dienst: an.peeters@x.example"]) == [])
    }

    /// Nobody gets an address or a number that could be either's.
    @Test func whatCouldBeEithersIsAsked() {
        let lines = ["An Peeters en Bert Claes, werk@x.example, 014 12 34 56"]
        #expect(people(lines) == ["An Peeters", "Bert Claes", " | werk@x.example"])
        #expect(questions(lines).contains("whose address is werk@x.example: An Peeters, Bert Claes?"))
        #expect(questions(lines).contains("whose number is 014 12 34 56: An Peeters, Bert Claes?"))
    }

    /// A number goes to the one who is named before it, and to nobody when it stands below several.
    @Test func numbersBelowAddresses() {
        let head = [
            "Neem contact op met An Peeters of Bert Claes: an.peeters@x.example / bert.claes@x.example"
        ]
        #expect(
            people(head + ["An: 014 11 22 33 – Bert: 014 22 33 44"]) == [
                "An Peeters | an.peeters@x.example | 014 11 22 33",
                "Bert Claes | bert.claes@x.example | 014 22 33 44",
            ])
        #expect(
            questions(head + ["014 11 22 33"]) == ["whose number is 014 11 22 33: An Peeters, Bert Claes?"])
    }

    /// A row of a table below a row of several people.
    @Test func numbersBelowSeveralPeople() {
        let lines = [
            "An Peeters an.peeters@x.example, Bert Claes bert.claes@x.example",
            "09 111 22 33, 09 222 33 44, info@x.example",
        ]
        #expect(
            people(lines) == [
                "An Peeters | an.peeters@x.example", "Bert Claes | bert.claes@x.example", " | info@x.example",
            ])
        #expect(questions(lines).contains("whose number is 09 111 22 33: An Peeters, Bert Claes?"))
    }

    @Test func anAddressWithAnotherNameIsAsked() {
        let lines = ["An Peeters, lies.wouters@x.example"]
        #expect(people(lines) == ["An Peeters | lies.wouters@x.example"])
        #expect(questions(lines) == ["is lies.wouters@x.example that of An Peeters?"])
        #expect(questions(["An Peeters, info.werk@x.example"]).isEmpty)
    }

    @Test func eachHasTheirOwn() {
        #expect(
            people([
                "An Peeters (014 11 22 33, an.peeters@x.example) en Bert Claes (014 22 33 44, bert@x.example)"
            ]) == [
                "An Peeters | an.peeters@x.example | 014 11 22 33",
                "Bert Claes | bert@x.example | 014 22 33 44",
            ])
    }

    @Test(arguments: [
        "BTW BE 0123.456.789", "btw-nummer: 0475.827.105", "Ondernemingsnummer 0475 827 105",
        "KBO: 0475.827.105",
        "IBAN BE68 5390 0754 7034", "Fax: 014/12.34.56", "F: 014 12 34 56", "Rekeningnummer 014 12 34 56",
    ])
    func otherNumbersAreNoTelephones(line: String) {
        #expect(people(["An Peeters, an@x.example", line]) == ["An Peeters | an@x.example"])
    }

    @Test(arguments: ["Tel./fax: 014 12 34 56", "fax 014 12 34 57, tel. 014 12 34 56", "gsm 014 12 34 56"])
    func telephonesBesideOthers(line: String) {
        #expect(people(["An Peeters, \(line)"]) == ["An Peeters | 014 12 34 56"])
    }

    @Test(arguments: [
        "Niet bellen naar Jan Janssens, 014 11 22 33", "Jan Janssens (014 11 22 33) werkt hier niet meer.",
        "Stuur geen mails naar Jan Janssens, jan@x.example",
    ])
    func whomNotToAsk(line: String) {
        #expect(people([line]) == [])
        #expect(questions([line]).contains { $0.contains("seems to say whom not to ask") })
    }

    @Test(arguments: [
        "Aarzel niet om te bellen naar Jan Janssens, 014 11 22 33",
        "Niet bellen naar de stad, maar naar Jan Janssens, 014 11 22 33",
        "Jan Janssens (niet op vrijdag), 014 11 22 33",
        "Stel vragen van niet meer dan een pagina aan Jan Janssens, 014 11 22 33",
    ])
    func whomToAskAllTheSame(line: String) {
        #expect(people([line]) == ["Jan Janssens | 014 11 22 33"])
    }

    @Test func bracketsHoldARoleOrAQuestion() {
        let found = list(["Jan Janssens (niet op vrijdag), jan@x.example"]).contacts
        #expect(found.map(\.value.role) == [nil])
        #expect(questions(["Jan Janssens (niet op vrijdag)"]).contains { $0.contains("“niet op vrijdag”") })
        #expect(list(["Jan Janssens (teamcoach)"]).contacts.map(\.value.role) == ["teamcoach"])
    }

    /// The name can stand below the address of an office.
    @Test func aNameBelowAnAddress() {
        let lines = ["E-mail: sociaal.beleid@x.example", "Tel.: 09 123 45 67", "Naam: Greet Maes"]
        #expect(people(lines) == ["Greet Maes | sociaal.beleid@x.example | 09 123 45 67"])
        #expect(questions(lines) == ["is sociaal.beleid@x.example that of Greet Maes?"])
    }

    @Test func whoIsNamedTwiceIsOne() {
        let lines = [
            "An Peeters, an@x.example", "Bert Claes, bert@x.example", "Tel. An Peeters: 09 123 45 67",
        ]
        #expect(people(lines) == ["An Peeters | an@x.example | 09 123 45 67", "Bert Claes | bert@x.example"])
    }

    @Test func sentencesAreNoNames() {
        #expect(people(["Vermeld Testland in het onderwerp", "Bel Jan Janssens"]) == ["Jan Janssens"])
    }

    /// The edge of a column breaks addresses anywhere.
    @Test(arguments: [
        "An Peeters an.peeters@stadoe ver.example", "An Peeters an.peeters@stadoever .example",
        "An Peeters an.peeters@ stadoever.example", "An Peeters an.peeters@stad.oev er.example",
    ])
    func brokenAddresses(line: String) {
        #expect(people([line]) == ["An Peeters"])
        #expect(questions([line]).contains { $0.contains("seems to be broken") })
    }

    @Test func wholeAddressesAreNotBroken() {
        #expect(people(["An Peeters, an@x.example www.x.example"]) == ["An Peeters | an@x.example"])
        #expect(
            people(["An Peeters, an@x.example of 014 12 34 56."]) == [
                "An Peeters | an@x.example | 014 12 34 56"
            ])
    }
}

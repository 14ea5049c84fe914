import Testing

@testable import Importer

/// Numbers behind several names: none goes to the wrong one.
@Suite struct RowNumbersTests {
    private func list(_ lines: [String]) -> ContactList {
        ContactList.of(
            lines.enumerated().map { index, line in
                ContactSentence(Passage(text: line, place: SourcePlace(line: index + 1)))
            })
    }

    private func phones(_ list: ContactList) -> [String] {
        list.contacts.map { "\($0.value.name) \($0.value.phone ?? "–")" }
    }

    private func asks(_ list: ContactList, _ words: String) -> Bool {
        (list.questions.map(\.value) + list.contacts.flatMap { $0.remarks.map(\.message) })
            .contains { $0.contains(words) }
    }

    @Test(arguments: [
        ["Jan Peeters en An Claes, jan.peeters@x.example, an.claes@x.example, 014 21 22 23."],
        ["Jan Peeters", "An Claes", "jan.peeters@x.example", "an.claes@x.example", "014 21 22 23"],
        ["Jan Peeters en An Claes, jan.peeters@x.example 014 21 22 23"],
    ])
    func oneNumberIsNobodys(lines: [String]) {
        let list = list(lines)
        #expect(phones(list) == ["Jan Peeters –", "An Claes –"])
        #expect(asks(list, "whose number is 014 21 22 23: Jan Peeters, An Claes?"))
    }

    @Test(arguments: [
        ["Jan Peeters en Piet Maes, jan@x.example, piet@x.example, 014 11 11 11, 014 22 22 22."],
        ["Jan Peeters", "Piet Maes", "jan@x.example", "piet@x.example", "014 11 11 11", "014 22 22 22"],
        ["Jan Peeters en Piet Maes, 014 11 11 11, 014 22 22 22, jan@x.example, piet@x.example"],
        ["Jan Peeters en Piet Maes", "Tel. 014 11 11 11 (Jan) en 014 22 22 22 (Piet)"],
        ["Jan Peeters | Piet Maes", "014 11 11 11 | 014 22 22 22", "jan@x.example | piet@x.example"],
    ])
    func numbersInTheOrderOfTheNames(lines: [String]) {
        let list = list(lines)
        #expect(phones(list) == ["Jan Peeters 014 11 11 11", "Piet Maes 014 22 22 22"])
        #expect(asks(list, "is 014 11 11 11 that of Jan Peeters?"))
        #expect(asks(list, "is 014 22 22 22 that of Piet Maes?"))
    }

    @Test func numbersBehindAddressesInAnotherOrder() {
        let list = list([
            "Jan Peeters en Piet Maes: piet@x.example, jan@x.example, 014 11 11 11, 014 22 22 22"
        ])
        #expect(phones(list) == ["Jan Peeters –", "Piet Maes –"])
        #expect(asks(list, "whose number is 014 11 11 11"))
    }

    @Test func aNumberBehindSeveral() {
        let list = list(["Jan Peeters, jan@x.example; An Claes, an@x.example; tel. 014 11 11 11"])
        #expect(asks(list, "is 014 11 11 11 that of An Claes?"))
    }

    @Test func aNumberBelowSeveralLines() {
        let list = list(["Jan Peeters jan@x.example", "An Claes an@x.example", "014 11 11 11"])
        #expect(phones(list) == ["Jan Peeters –", "An Claes 014 11 11 11"])
        #expect(asks(list, "is 014 11 11 11 that of An Claes?"))
        let blocks = self.list(["Jan Peeters", "014 11 11 11", "An Claes", "014 22 22 22"])
        #expect(phones(blocks) == ["Jan Peeters 014 11 11 11", "An Claes 014 22 22 22"])
        #expect(!asks(blocks, "that of"))
    }

    @Test func anAddressBehindSeveralNumbers() {
        let list = list(["Jan Peeters (014 11 11 11) en An Claes (014 22 22 22), welzijn@x.example"])
        #expect(asks(list, "is welzijn@x.example that of An Claes?"))
    }

    @Test func namesInBracketsBehind() {
        let list = list([
            "jan@x.example (Jan Peeters)", "an@x.example (An Claes)", "014 21 22 23 (Jan Peeters)",
        ])
        #expect(list.contacts.map(\.value.name) == ["Jan Peeters", "An Claes"])
        #expect(list.contacts.map(\.value.email) == ["jan@x.example", "an@x.example"])
        #expect(list.contacts.map(\.value.phone) == ["014 21 22 23", nil])
        #expect(!asks(list, ""))
    }

    @Test func aNumberBehindEachAddress() {
        let list = list(["Jan Peeters en Piet Maes: piet@x.example 014 22 22 22; jan@x.example 014 11 11 11"])
        #expect(phones(list) == ["Jan Peeters 014 11 11 11", "Piet Maes 014 22 22 22"])
        #expect(!asks(list, "number"))
    }

    @Test(arguments: [
        ("Jan Peeters, jan@x.example, is tot 31 mei bereikbaar.", "Jan Peeters"),
        ("Tot 30 juni is Els Boon uw contact (els@x.example)", "Els Boon"),
        ("Jan Peeters, tel. 014 21 22 23 toestel 12, jan@x.example", "Jan Peeters"),
        ("Voor Oever: Jan Peeters, jan@x.example", "Jan Peeters"),
        ("Jan Peeters, jan@x.example, geldig tot de lancering", "Jan Peeters"),
        ("Jo Thys, jo.thys@x.example, afwezig van 1 tot 7 mei 2023", "Jo Thys"),
    ])
    func conditionsAreAskedAbout(line: String, name: String) {
        let contact = list([line]).contacts.first { $0.value.name == name }
        #expect(
            contact?.remarks.contains { $0.message.contains("says when or how to reach somebody") } == true)
    }

    @Test(arguments: [
        "Daarna: An Claes, an@x.example.", "Op woensdag is hij vervangen door An Claes, 0470 11 22 33.",
    ])
    func conditionsOnTheOneBefore(line: String) {
        let contacts = list(["Jan Peeters, jan@x.example, 014 21 22 23.", line]).contacts
        #expect(contacts.map(\.value.name) == ["Jan Peeters", "An Claes"])
        #expect(contacts.allSatisfy { $0.remarks.contains { $0.message.contains("says when or how") } })
    }

    @Test func numbersOfAnOffice() {
        let before = list(["Secretariaat: 014 11 11 11.", "Jan Peeters, jan@x.example"])
        #expect(asks(before, "“Secretariaat:” stands before 014 11 11 11: whose number is it?"))
        let behind = list(["Jan Peeters, jan@x.example, 014 11 11 11 (secretariaat)"])
        #expect(behind.contacts.map(\.value.role) == [nil])
        #expect(asks(behind, "does “secretariaat” say what Jan Peeters does?"))
    }

    @Test(arguments: [
        ["Jan Peeters, 014 21 22", "23, jan@x.example"], ["Jan Peeters, tel. 014/21.22.2, jan@x.example"],
    ])
    func brokenNumbers(lines: [String]) {
        let list = list(lines)
        #expect(list.contacts.map(\.value.phone) == [nil])
        #expect(asks(list, "a telephone number seems to be broken"))
    }

    @Test(arguments: [
        "Jan Peeters, jan@x.example, op 01/06/2025", "Jan Peeters, IBAN BE68 5390 0754 7034",
        "Jan Peeters (05 juni 2025), jan@x.example",
    ])
    func datesAreNoNumbers(line: String) { #expect(!asks(list([line]), "seems to be broken")) }

    @Test func aPartOfAnotherNumber() {
        #expect(asks(list(["Lotte Maes, 011 22 33 44 - 45, x@x.example"]), "stands behind 011 22 33 44"))
        #expect(asks(list(["Lotte Maes, 011/22.33.44 of 45."]), "“of 45.” stands behind 011/22.33.44"))
        #expect(
            list(["Lotte Maes, bereikbaar op 011/22.33.44 of lotte@x.example"]).contacts[0].remarks.isEmpty)
    }

    /// Roles and organisations are taken over, or asked about.
    @Test(arguments: [
        ("Jan Peeters | OCMW Oever | jan@x.example", "OCMW Oever"),
        ("Lotte Maes (lotte.maes@x.example), coördinator Oever, of haar collega", "coördinator Oever"),
        ("Jan Peeters, jan@x.example, coördinator, 016 12 34 56", "coördinator"),
    ])
    func roles(line: String, role: String) { #expect(list([line]).contacts.map(\.value.role) == [role]) }

    @Test(arguments: [
        ["Jan Peeters OCMW Oever jan@x.example 014 21 22 23"],
        ["Jan Peeters", "stafmedewerker sociaal beleid", "jan@x.example"],
        ["Jan Peeters en An Claes, jan@x.example, an@x.example, coördinator"],
        ["Jan Peeters en An Claes (coördinatoren), jan@x.example, an@x.example"],
    ])
    func rolesThatAreAskedAbout(lines: [String]) {
        let list = list(lines)
        #expect(list.contacts.allSatisfy { $0.value.role == nil })
        #expect(asks(list, "It was not taken over"))
    }

    /// The surname alone does not make an address somebody's.
    @Test func anAddressWithAnotherFirstName() {
        let list = list(["Piet Maes: lotte.maes@x.example"])
        #expect(asks(list, "is lotte.maes@x.example that of Piet Maes?"))
        let blocks = ["Contact: Piet Maes.", "Dien je kandidatuur in via lotte.maes@x.example."].map {
            Block(kind: .paragraph, text: $0, lines: [])
        }
        let reader = ContactReader([Section(role: .contact, heading: nil, blocks: blocks)])
        #expect(reader.contacts.map(\.value.email) == [nil])
    }
}

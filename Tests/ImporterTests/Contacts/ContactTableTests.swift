import Testing

@testable import Importer

/// Tables with a person in each column.
@Suite struct ContactTableTests {
    private func people(_ rows: [[String]]) -> [String] {
        let line = SourceLine(place: SourcePlace(line: 5), text: rows.joined().joined(separator: " "))
        let table = Block(kind: .table, text: "", lines: [line], rows: rows)
        let reader = ContactReader([Section(role: .contact, heading: nil, blocks: [table])])
        return reader.contacts.map { contact in
            [contact.value.name, contact.value.email, contact.value.phone].compactMap { $0 }
                .joined(separator: " | ")
        }
    }

    private let expected = [
        "Lina Bos | lina.bos@oever.example | 02 365 94 00", "Piet Wit | piet.wit@brug.example | 02 454 19 19",
    ]

    @Test func labelsBeforeTheRows() {
        #expect(
            people([
                ["Naam", "Lina Bos", "Piet Wit"], ["Telefoon", "02 365 94 00", "02 454 19 19"],
                ["E-mail", "lina.bos@oever.example", "piet.wit@brug.example"],
            ]) == expected)
    }

    @Test func nothingAboveTheLabels() {
        #expect(
            people([
                ["", "Inhoud", "Administratie"], ["Naam", "Lina Bos", "Piet Wit"],
                ["E-mail", "lina.bos@oever.example", "piet.wit@brug.example"],
                ["Telefoon", "02 365 94 00", "02 454 19 19"],
            ]) == expected)
    }

    @Test func numbersBeforeNames() {
        #expect(
            people([
                ["Telefoon", "Naam", "E-mail"], ["02 365 94 00", "Lina Bos", "lina.bos@oever.example"],
                ["02 454 19 19", "Piet Wit", "piet.wit@brug.example"],
            ]) == expected)
    }

    @Test func numbersAboveNames() {
        #expect(
            people([
                ["Telefoon", "02 365 94 00", "02 454 19 19"], ["Naam", "Lina Bos", "Piet Wit"],
                ["E-mail", "lina.bos@oever.example", "piet.wit@brug.example"],
            ]) == expected)
    }

    @Test func namesAboveAddresses() {
        #expect(
            people([
                ["Lina Bos", "Piet Wit"], ["lina.bos@oever.example", "piet.wit@brug.example"],
                ["02 365 94 00", "02 454 19 19"],
            ]) == expected)
    }

    @Test func aPersonInEachCell() {
        #expect(
            people([
                [
                    "Lina Bos, lina.bos@oever.example, 02 365 94 00",
                    "OCMW Brug Piet Wit, piet.wit@brug.example, 02 454 19 19",
                ]
            ]).count == 2)
    }

    @Test func aPersonInEachRowStays() {
        #expect(
            people([
                ["Naam", "Telefoon", "E-mail"], ["Lina Bos", "02 365 94 00", "lina.bos@oever.example"],
                ["Piet Wit", "02 454 19 19", "piet.wit@brug.example"],
            ]) == expected)
    }
}

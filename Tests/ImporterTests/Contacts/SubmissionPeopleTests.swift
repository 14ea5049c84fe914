import Testing

@testable import Importer

/// People among the words on submission, whom nobody else names.
@Suite struct SubmissionPeopleTests {
    private func reader(_ submission: [String], contact: [String] = []) -> ContactReader {
        let blocks = { (lines: [String], start: Int) in
            lines.enumerated().map { index, line in
                Block(
                    kind: .paragraph, text: line,
                    lines: [SourceLine(place: SourcePlace(line: start + index), text: line)])
            }
        }
        return ContactReader([
            Section(role: .contact, heading: nil, blocks: blocks(contact, 100)),
            Section(role: .submission, heading: nil, blocks: blocks(submission, 1)),
        ])
    }

    @Test func theyAreAskedAbout() {
        let questions = reader(["Dien in bij Jan Peeters, tel. 014 12 34 56"]).questions
        #expect(
            questions.map(\.value) == [
                "Jan Peeters stands among the words on submission: is it a contact's?",
                "014 12 34 56 stands among the words on submission: is it a contact's?",
            ])
        #expect(questions.map(\.place) == [SourcePlace(line: 1), SourcePlace(line: 1)])
    }

    @Test func contactsAreNotAskedAboutAgain() {
        let reader = reader(
            ["Dien in bij Jan Peeters, tel. 014/12.34.56"],
            contact: ["Jan Peeters, jan.peeters@x.example, 014 12 34 56"])
        #expect(reader.questions.isEmpty)
    }

    @Test(arguments: ["Vermeld in het onderwerp Kandidatuur Nieuwe Wegen.", "Dien in met het formulier."])
    func otherWordsWithCapitals(line: String) {
        #expect(reader([line]).questions.isEmpty)
    }

    @Test func aContactPersonIsAContact() {
        let reader = reader([
            "Dien je kandidatuur in via het loket.", "Contactpersoon: Jan Peeters, 014 12 34 56",
        ])
        #expect(reader.contacts.map(\.value.name) == ["Jan Peeters"])
        #expect(reader.contacts.map(\.value.phone) == ["014 12 34 56"])
    }
}

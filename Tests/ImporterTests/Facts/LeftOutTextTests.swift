import Testing

@testable import Importer

/// Headers and footers that say what no fact says.
@Suite struct LeftOutTextTests {
    private func asked(_ furniture: [String]) throws -> [String] {
        let read = try ReadText()
        let document = TrimmedDocument(format: .docx, lines: [], dropped: [], furniture: furniture)
        let facts = LeftOutText.asked(read.facts, about: document)
        return (facts.contactQuestions + facts.timingQuestions).map(\.value)
    }

    @Test(arguments: [
        ("Vragen: Piet Wit, piet.wit@brug.example", "whose is piet.wit@brug.example?"),
        (
            "Kandidaturen uiterlijk 28 maart 2025",
            "which was left out, says “Kandidaturen uiterlijk 28 maart 2025”"
        ),
    ])
    func theyAreAskedAbout(text: String, words: String) throws {
        let asked = try asked([text, text])
        #expect(asked.count == 1)
        #expect(asked.contains { $0.contains(words) })
    }

    @Test(arguments: [
        "Lokaal addendum, versie van 12 maart 2025", "Vragen: lina.bos@oever.example", "Pagina 3",
    ])
    func othersAreNot(text: String) throws {
        #expect(try asked([text]) == [])
    }
}

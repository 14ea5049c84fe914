import Testing

@testable import Schedule

/// Dates in sentences.
@Suite struct DutchDateFinderTests {
    /// What is found, each as it is written.
    private func found(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return DutchDateFinder.mentions(in: bytes[...]).map {
            String(decoding: bytes[$0.range], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("Dien in tegen donderdag 1 juni 2023 om 23u59.", ["donderdag 1 juni 2023 om 23u59"]),
        ("Op 19, 21 en 23 juni 2023 is er een jury.", ["19", "21", "23 juni 2023"]),
        ("Van 30 juni tot en met 3 juli 2023.", ["30 juni", "3 juli 2023"]),
        ("Het is 01/06/2023, of 2023-06-02, tot 1.6.23.", ["01/06/2023", "2023-06-02", "1.6.23"]),
        ("**1 juni 2023**, vr. 2 jun. 2023", ["1 juni 2023", "vr. 2 jun. 2023"]),
        ("Op 31 juni en 32 mei 2023.", ["31 juni", "32 mei 2023"]),
        ("Het is 12 mei.", ["12 mei"]),
    ])
    func datesAreFound(text: String, dates: [String]) {
        #expect(found(text) == dates)
    }

    @Test(arguments: [
        "Bel 011/30.81.02 of 0475 82 71 05.", "Lees https://www.stad.be/2023-02-30/ eens.",
        "Module 1.2. duurt 3 maanden.", "Vraag het aan 2 Jan Peetersen.", "Met 3 mei-vakanties.",
        "De 24 lokale besturen, 50-plussers en 1 op 5.", "Zo 5 mensen.",
    ])
    func otherNumbersAreNoDates(text: String) {
        #expect(found(text) == [])
    }

    @Test func aMentionSaysNoMoreThanTheSentence() throws {
        let bytes = Array("vrijdag 4 mei om 14 uur".utf8)
        let mention = try #require(DutchDateFinder.mentions(in: bytes[...]).first)
        #expect(mention.weekday == 5)
        #expect(mention.year == nil)
        #expect(mention.time == CivilTime(hour: 14, minute: 0))
        #expect(mention.date(inYear: 2023) == CivilDate(year: 2023, month: 5, day: 4))
    }
}

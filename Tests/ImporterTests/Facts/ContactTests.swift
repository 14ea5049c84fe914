import Testing

@testable import Importer

@Suite struct ContactTests {
    @Test(
        arguments: [
            (
                "- Silke Van Esch, silke.vanesch@vdab.example, +32 494 62 42 42",
                [
                    .words("-"), .name("Silke Van Esch"), .words(","), .email("silke.vanesch@vdab.example"),
                    .phone("+32 494 62 42 42"),
                ]
            ),
            (
                "An Peeters: an@x.example of 011/30.81.02.",
                [
                    .name("An Peeters"), .words(":"), .email("an@x.example"), .words("of"),
                    .phone("011/30.81.02"),
                ]
            ),
            (
                "Karel Op de Beeck (0032 (0)2 123 45 67)",
                [.name("Karel Op de Beeck"), .phone("0032 (0)2 123 45 67")]
            ),
            (
                "op 01-06-2023 via https://x.example/a.",
                [.words("op 01-06-2023 via"), .url("https://x.example/a")]
            ),
            ("a@b", [.words("a@b")]),
            ("op 03/06/2025 9u in zaal 2", [.words("op 03/06/2025 9u in zaal 2")]),
            ("op 03 06 2025 9u", [.words("op 03 06 2025 9u")]), ("03/612 25 90", [.phone("03/612 25 90")]),
            (
                "An Peeters, Grote Markt 1, 3600 Genk, 089 12 34 56",
                [.name("An Peeters"), .words(", Grote Markt 1, 3600 Genk,"), .phone("089 12 34 56")]
            ),
            ("Kleine Kerkstraat, 3600 Genk", [.words("Kleine Kerkstraat, 3600 Genk")]),
            ("An Peeters, 3600 Genk", [.name("An Peeters"), .words(", 3600 Genk")]),
            ("An Peeters 2 dagen per week", [.name("An Peeters"), .words("2 dagen per week")]),
        ] as [(String, [ContactToken])])
    func tokens(text: String, tokens: [ContactToken]) {
        #expect(ContactToken.tokens(text) == tokens)
    }

    @Test(
        arguments: [
            ("(projectleider),", "projectleider"), (", coördinator werk,", "coördinator werk"),
            (", tel.", nil), ("of", nil),
            (", via", nil),
        ] as [(String, String?)])
    func roles(words: String, role: String?) {
        #expect(ContactRole.read(words) == role)
    }

    @Test(
        arguments: [
            (
                "zet in het ‘onderwerp’ van je e-mail \"Kandidatuur Dal”",
                "Kandidatuur Dal"
            ),
            ("met als onderwerp: ‘Oproep Genk’", "Oproep Genk"), ("zonder iets", nil),
            ("het onderwerp is vrij", nil),
        ] as [(String, String?)])
    func subjects(text: String, subject: String?) {
        #expect(SubmissionWords.subject(in: text) == subject)
    }

    @Test(
        arguments: [
            (
                "met duidelijke vermelding van het werkingsgebied in de naam van het document.",
                "het werkingsgebied"
            ),
            ("Bestandsnaam: ‘Genk-2023’", "Genk-2023"), ("geen eisen", nil),
        ] as [(String, String?)])
    func fileNames(text: String, name: String?) {
        #expect(SubmissionWords.fileName(in: text) == name)
    }

    @Test(arguments: [
        "0475/82.71.05", "0032 475 82 71 05", "+32 (0)475 82 71 05", "014 12 34 56", "014/12.34.56",
        "(014) 12 34 56",
        "03 123 45 67", "+32(0)14/12.34.56", "0475 / 82 71 05",
    ])
    func phones(number: String) {
        #expect(ContactToken.tokens("An Peeters, \(number)").last == .phone(number))
    }

    @Test(
        arguments: [
            ("Tel:014/12.34.56", [.words("Tel:"), .phone("014/12.34.56")]),
            ("014 12 34 56 / 0475 12 34 56", [.phone("014 12 34 56"), .words("/"), .phone("0475 12 34 56")]),
            ("014/12.34.56,0475/12.34.56", [.phone("014/12.34.56"), .phone("0475/12.34.56")]),
            ("(+32) 14 12 34 56", [.phone("+32 14 12 34 56")]),
            ("a@x.example/b@x.example", [.email("a@x.example"), .email("b@x.example")]),
            ("jan.o'neil@x.example", [.email("jan.o'neil@x.example")]),
        ] as [(String, [ContactToken])])
    func joinedTokens(text: String, tokens: [ContactToken]) {
        #expect(ContactToken.tokens(text) == tokens)
    }

    @Test(
        arguments: [
            (", coördinator, te bereiken op", "coördinator"),
            (", projectleider en bereikbaar via", "projectleider"),
            (", medewerker op het nummer", "medewerker"), ("(coördinator werk) tel.", "coördinator werk"),
        ] as [(String, String?)])
    func rolesEndWhereReachingBegins(words: String, role: String?) {
        #expect(ContactRole.read(words) == role)
    }

    @Test(
        arguments: [
            ("Dien in via a@x.example met b@x.example in cc", [.submission, .copy]),
            ("Stuur je kandidatuur naar a@x.example (cc b@x.example)", [.submission, .copy]),
            ("Dien in, met kopie aan b@x.example, via a@x.example", [.copy, .submission]),
            ("Dien niet in via b@x.example maar via a@x.example", [.refused, .submission]),
            ("Kandidaturen op b@x.example worden geweigerd", [.refused]),
            ("Voor vragen over indienen: b@x.example", [.questions]),
        ] as [(String, [AddressPurpose])])
    func purposes(sentence: String, purposes: [AddressPurpose]) {
        let found = AddressPurpose.words(in: ContactToken.tokens(sentence)).map { _, words in
            AddressPurpose(before: words.before, after: words.after)
        }
        #expect(found == purposes)
    }

    private func reader(_ lines: [String]) -> ContactReader {
        let blocks = lines.map { Block(kind: .paragraph, text: $0, lines: []) }
        return ContactReader([Section(role: .contact, heading: nil, blocks: blocks)])
    }

    @Test func anAddressForCopiesIsNotTaken() {
        let submission = reader(["Dien je kandidatuur in met kopie aan b@x.example, via a@x.example."])
            .submission([])
        #expect(submission.value.email == "a@x.example")
        #expect(submission.remarks.contains { $0.message == "there is another address: b@x.example" })
    }

    @Test func aRefusedAddressIsNone() {
        let submission = reader(["Kandidaturen op b@x.example worden geweigerd, indienen kan later."])
            .submission([])
        #expect(submission.value.email == nil)
    }

    /// Many contacts without an address beside many addresses.
    @Test(.timeLimit(.minutes(1))) func manyContactsAndAddresses() {
        let people = (0..<4_000).map { _ in "Jan Peeters, 014 12 34 56" }
        let addresses = (0..<4_000).map { "Dien je kandidatuur in via x\($0)@x.example" }
        #expect(reader(people + addresses).contacts.allSatisfy { $0.value.email == nil })
    }
}

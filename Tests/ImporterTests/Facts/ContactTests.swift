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
}

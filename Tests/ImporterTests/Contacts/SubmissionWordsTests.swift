import Testing

@testable import Importer

@Suite struct SubmissionWordsTests {
    @Test(
        arguments: [
            ("Zet niet \"Test\" maar \"Echt\" in het onderwerp.", "Echt"),
            ("Zet \"Echt\" en niet \"Test\" in het onderwerp.", "Echt"),
            ("Stuur je \"dossier\" met als onderwerp \"Kandidatuur Dal\".", "Kandidatuur Dal"),
            ("Vermeld “Kandidatuur” in het onderwerp en noem je bestand “Dal.pdf”.", "Kandidatuur"),
            ("Mail met als onderwerp Kandidatuur Regio Dal naar x@x.example.", "Kandidatuur Regio Dal"),
            ("Onderwerp: Kandidatuur Dal", "Kandidatuur Dal"),
            ("Mail met onderwerp KANDIDATUUR DAL", "KANDIDATUUR DAL"),
            ("Schrijf je in voor de infosessie met als onderwerp \"Infosessie\".", nil),
            ("Vermeld Testland in het onderwerp.", nil), ("Met als onderwerp de naam van je regio.", nil),
            ("Het onderwerp is vrij.", nil),
        ] as [(String, String?)])
    func subjects(text: String, subject: String?) {
        #expect(SubmissionWords.subject(in: text) == subject)
    }

    @Test(
        arguments: [
            ("Noem het bestand Dal.pdf.", "Dal.pdf"),
            ("Geef het bestand een naam volgens \"dal_organisatie.pdf\".", "dal_organisatie.pdf"),
            ("Noem je document “Kandidatuur Dal”.", "Kandidatuur Dal"),
            ("Geef het bestand de naam Regio_Dal.", "Regio_Dal"), ("Bestandsnaam: Dal 2025", "Dal 2025"),
            ("Sla het bestand op als Dal.docx", "Dal.docx"),
            ("Vermeld het werkingsgebied in de bestandsnaam.", "het werkingsgebied"),
            ("Noem je bestand naar je regio.", nil), ("Stuur je document op tijd.", nil),
        ] as [(String, String?)])
    func fileNames(text: String, name: String?) {
        #expect(SubmissionWords.fileName(in: text) == name)
    }

    @Test(arguments: [
        "Vermeld Testland in het onderwerp.", "Met als onderwerp de naam van je regio.",
        "Noem je bestand naar je regio.", "Noem het bestand Dal.pdf of Berg.pdf.",
        "Noem het bestand niet Dal.pdf.",
        "Onderwerp: “Een”. Of met als onderwerp: “Twee”.",
        "Mail met als onderwerp Kandidatuur Regio Dal.",
    ])
    func whatIsNotCertainIsAsked(text: String) {
        #expect(!SubmissionWords(Sentences.of(text)).remarks.isEmpty)
    }

    /// Quotes hold a part only when other words go on with them.
    @Test(arguments: [
        "Vermeld in het onderwerp van je mail de naam van je organisatie en \"Dal\".",
        "Mail met vermelding van \"Dal\" en de naam van je organisatie in de onderwerpregel.",
        "Mail met als onderwerp \"Kandidatuur A\" of \"Kandidatuur B\".",
        "In het onderwerp staat \"Kandidatuur\" gevolgd door de naam van de regio.",
        "Mail met als onderwerp \"Kandidatuur\" + naam organisatie.",
        "Mail met als onderwerp \"Kandidatuur\", de naam van je organisatie.",
        "Mail met \"Kandidatuur\" in het onderwerp, gevolgd door de naam van je organisatie.",
        "Mail met bijvoorbeeld als onderwerp \"Kandidatuur\".", "Het onderwerp begint met Kandidatuur.",
        "Zet \"Dal\" vooraan in het onderwerp.",
        "Mail met \"Dal\" in de bestandsnaam en in het onderwerp.",
        "Mail met als onderwerp “Kandidatuur” “Dal”.",
        "Laat het onderwerp beginnen met \"Kandidatuur\".", "Onderwerp van het project: “Wonen en werken”.",
    ])
    func aPartOfTheSubject(text: String) {
        let words = SubmissionWords(Sentences.of(text))
        #expect(words.subject == nil)
        #expect(words.remarks.contains { $0.message.hasPrefix("what must the subject be?") })
    }

    @Test(arguments: [
        "Mail met als onderwerp \"Kandidatuur Dal\" en met bestandsnaam \"Dal\" gevolgd door je organisatie.",
        "Mail met als onderwerp “Kandidatuur Dal” en noem je bestand naar je regio.",
    ])
    func aFileNameBehindTheSubject(text: String) {
        let words = SubmissionWords(Sentences.of(text))
        #expect(words.subject == "Kandidatuur Dal")
        #expect(words.fileName == nil)
        #expect(words.remarks.contains { $0.message.hasPrefix("what must the document be called?") })
    }

    @Test(arguments: [
        (
            "De bestandsnaam bevat het werkingsgebied en de naam van de organisatie.",
            "het werkingsgebied en de naam van de organisatie"
        ),
        ("Vermeld het werkingsgebied in de bestandsnaam.", "het werkingsgebied"),
    ])
    func whatANameIsAbout(text: String, name: String) {
        let words = SubmissionWords([text])
        #expect(words.fileName == name)
        #expect(words.remarks.contains { $0.message.contains("describes the name of the document") })
    }

    @Test func aNameOfADocumentIsAboutSubmission() {
        let submission = reader([
            "An Peeters, an@x.example", "De bestandsnaam bevat het werkingsgebied.",
            "Mail naar kandidatuur@x.example.",
        ]).submission([])
        #expect(submission.value.fileName == "het werkingsgebied")
    }

    @Test func aFormToHandInWith() {
        let submission = reader(["Dien in via het formulier op https://x.example/formulier of per post."])
        #expect(submission.submission([]).value.url == "https://x.example/formulier")
    }

    @Test func aSiteWithoutItsProtocol() {
        let submission = reader(["Indienen via www.x.example/kandidatuur of kandidatuur@x.example"])
            .submission([])
        #expect(
            submission.remarks.contains { $0.message.hasPrefix("www.x.example/kandidatuur was not taken") })
    }

    private func reader(_ lines: [String]) -> ContactReader {
        let blocks = lines.enumerated().map { index, text in
            Block(
                kind: .paragraph, text: text,
                lines: [SourceLine(place: SourcePlace(line: index + 1), text: text)])
        }
        return ContactReader([Section(role: .contact, heading: nil, blocks: blocks)])
    }

    /// The full stop before the sentence on submission can be missing.
    @Test(arguments: [
        ["An Peeters, an@x.example Kandidaturen sturen naar in@x.example"],
        ["An Peeters, an@x.example", "Je kandidatuur mailen naar in@x.example"],
        ["An Peeters, an@x.example", "Je kandidatuur mailen naar", "in@x.example"],
    ])
    func submissionBelowContacts(lines: [String]) {
        let reader = reader(lines)
        #expect(reader.contacts.map(\.value.email) == ["an@x.example"])
        #expect(reader.submission([]).value.email == "in@x.example")
    }

    @Test func aMeetingIsNoSubmission() {
        let submission = reader([
            "Stuur je kandidatuur naar in@x.example.",
            "Schrijf je in voor de infosessie via info@x.example of https://x.example/infosessie.",
        ]).submission([]).value
        #expect(submission.email == "in@x.example")
        #expect(submission.url == nil)
    }

    @Test func aTemplateIsNoPlaceToHandIn() {
        let submission = reader([
            "Bezorg je kandidatuur op tijd. Download het sjabloon op https://x.example/sjabloon.",
            "Dien je kandidatuur in via https://x.example/indienen.",
        ]).submission([])
        #expect(submission.value.url == "https://x.example/indienen")
        #expect(
            submission.remarks.contains { $0.message.hasPrefix("https://x.example/sjabloon was not taken") })
    }

    /// Each kind of questions has its own people.
    @Test func kindsOfQuestions() {
        let contacts = reader([
            "Inhoudelijke vragen: An Peeters, an@x.example", "Technische vragen: Bert Claes, bert@x.example",
        ]).contacts
        #expect(contacts.map { $0.value.about != nil } == [true, false])
        let all = reader(["An Peeters, an@x.example", "Voor inhoudelijke vragen"]).contacts
        #expect(all.map { $0.value.about != nil } == [true])
    }

    @Test func questionsInASectionOnSubmission() {
        let reader = reader([
            "Stuur je kandidatuur naar in@x.example.", "Voor vragen: An Peeters, an@x.example",
        ])
        #expect(reader.contacts.map(\.value.name) == ["An Peeters"])
    }
}

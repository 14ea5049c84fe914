import Testing

@testable import Importer

/// What may be required of a candidacy in words that are not understood.
@Suite struct LooseQuotesTests {
    private func read(_ words: String) throws -> ReadText {
        try ReadText(
            contact: "Lina Bos, lina.bos@oever.example, 02 365 94 00\n\nJe mailt je kandidatuur naar "
                + "lina.bos@oever.example \(words)")
    }

    @Test(arguments: [
        ("met als titel “Oproep Grasveld”.", "Oproep Grasveld"),
        ("onder vermelding van \"Oproep Grasveld\".", "Oproep Grasveld"),
        ("met als referte ‘Grasveld 2025’.", "Grasveld 2025"),
        ("met als bijlage Grasveld_naam.docx.", "Grasveld_naam.docx"),
    ])
    func theyAreAskedAbout(words: String, quoted: String) throws {
        #expect(try read(words).asks("is “\(quoted)” required of a candidacy"))
    }

    @Test func whatIsAFactIsNot() throws {
        let read = try read("met als onderwerp “Oproep Grasveld” en noem je bestand “Grasveld.pdf”.")
        #expect(read.facts.submission.value.subject == "Oproep Grasveld")
        #expect(read.questions == [])
    }

    @Test func aSubjectInOtherWordsIsAsked() throws {
        #expect(try read("(onderwerp mail = Grasveld).").asks("what must the subject be?"))
    }

    @Test func aBracketBehindTheSubjectIsNoPartOfIt() throws {
        #expect(try read("(onderwerp: Oproep Grasveld).").facts.submission.value.subject == "Oproep Grasveld")
    }
}

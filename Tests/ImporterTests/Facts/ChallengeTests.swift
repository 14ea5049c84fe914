import Testing

@testable import Importer

@Suite struct ChallengeTests {
    @Test(arguments: [
        ("Regio-uitdaging 1 gebaseerd op persona Roy", 1, "gebaseerd op persona Roy"),
        ("regio uitdaging 2: Jongeren", 2, "Jongeren"),
        ("Regiouitdaging nr. 3 – persona Roy", 3, "persona Roy"),
        ("Uitdaging 12", 12, ""), ("2.1 Regio-uitdaging 4", 4, ""),
        ("Regio-uitdaging II gebaseerd op persona Roy", 2, "gebaseerd op persona Roy"),
        ("Regio-uitdaging IV: Jongeren", 4, "Jongeren"),
    ])
    func opensAChallenge(text: String, number: Int, rest: String) {
        let line = ChallengeLine(text)
        #expect(line?.number == number)
        #expect(line?.rest == rest)
    }

    @Test(arguments: [
        "Regio-uitdagingen", "Regio-uitdaging 1: 60% van de partners vindt ze herkenbaar", "De uitdaging 1",
        "Regio-uitdaging twee", "Regio-uitdaging 1a", "Uitdaging 5%", "", "Regio-uitdaging Ieper",
        "Uitdaging Xtra",
    ])
    func opensNone(text: String) {
        #expect(ChallengeLine(text) == nil)
    }

    @Test(arguments: [
        (
            "gebaseerd op persona Albena, Chadia, Saled en Mariam", ["Albena", "Chadia", "Saled", "Mariam"],
            nil
        ),
        ("gebaseerd op persona Marlies & Jordy", ["Marlies", "Jordy"], nil),
        (
            "gebaseerd op persona’s Roy & Marcel & Jordy, deze werden gecombineerd in één persona, namelijk Alex-2",
            ["Roy", "Marcel", "Jordy"], "Alex-2"
        ),
        ("gebaseerd op de persona's Rik + Mounia (samen Rimo)", ["Rik", "Mounia"], "Rimo"),
        ("gebaseerd op persona Van den Berghe en Roos", ["Van den Berghe", "Roos"], nil),
        ("persona Roy die vaak verhuist", ["Roy"], nil), ("gebaseerd op Roy", ["Roy"], nil),
        ("gebaseerd op persona Roy, Roy", ["Roy"], nil),
        ("gebaseerd op persona Roy; Marcel; Jordy", ["Roy", "Marcel", "Jordy"], nil),
        ("gebaseerd op persona Roy of Marcel", ["Roy", "Marcel"], nil),
        ("gebaseerd op persona Roy én Marcel", ["Roy", "Marcel"], nil),
        ("gebaseerd op persona’s Roy en/of Marcel alsook Jordy", ["Roy", "Marcel", "Jordy"], nil),
        ("gebaseerd op persona Roy/Marcel/Jordy", ["Roy", "Marcel", "Jordy"], nil),
        ("gebaseerd op persona's (Roy en Marcel)", ["Roy", "Marcel"], nil),
        ("(persona’s Roy en Marcel)", ["Roy", "Marcel"], nil),
        ("gebaseerd op persona Alex-2, Roy", ["Alex-2", "Roy"], nil),
        ("gebaseerd op persona Alex 2", ["Alex 2"], nil),
        ("gebaseerd op persona Alex-2 (Roy, Marcel en Jordy)", ["Roy", "Marcel", "Jordy"], "Alex-2"),
        ("gebaseerd op persona’s Alex-2 (= Roy, Marcel en Jordy)", ["Roy", "Marcel", "Jordy"], "Alex-2"),
        ("gebaseerd op persona Alex-2 (samenvoeging van Roy en Marcel)", ["Roy", "Marcel"], "Alex-2"),
        ("gebaseerd op persona Roy (19 jaar) en Marcel (45 jaar)", ["Roy", "Marcel"], nil),
        ("gebaseerd op persona Roy en Marcel: Jongeren zonder netwerk", ["Roy", "Marcel"], nil),
        ("gebaseerd op persona Roy – Jongeren met schulden", ["Roy"], nil),
        ("gebaseerd op persona Roy, Jongeren met schulden", ["Roy"], nil),
        ("gebaseerd op persona Roy en persona Marcel", ["Roy", "Marcel"], nil),
    ])
    func personas(text: String, names: [String], combinedAs: String?) {
        let found = PersonaNames(text)
        #expect(found.names == names)
        #expect(found.combinedAs == combinedAs)
    }

    @Test(arguments: [
        "", "gebaseerd op cijfers", "De persona worden verder opgenomen", "gebaseerd op VDAB",
        "gebaseerd op Vlaamse cijfers", "het personage Roy",
    ])
    func noPersonas(text: String) {
        #expect(PersonaNames(text).names == [])
    }

    @Test(arguments: [
        (
            ["gebaseerd op persona’s", "Roy,", "Marcel", "en Jordy", "Hoe helpen we Jan?"],
            ["Roy", "Marcel", "Jordy"]
        ),
        (["gebaseerd op persona’s Roy en", "Marcel", "Hoe helpen we hen?"], ["Roy", "Marcel"]),
        (["jongeren", "Gebaseerd op persona Roy", "Hoe?"], ["Roy"]),
        (["gebaseerd op persona’s Roy,", "Marcel", "Vraag."], ["Roy", "Marcel"]),
        (
            ["gebaseerd op persona’s", "* Roy", "* Marcel en", "* Jordy", "Inleiding"],
            ["Roy", "Marcel", "Jordy"]
        ),
    ])
    func overSeveralLines(texts: [String], names: [String]) {
        let passages = texts.map { text in
            let isItem = text.hasPrefix("* ")
            return PersonaPassage(text: isItem ? String(text.dropFirst(2)) : text, isItem: isItem)
        }
        #expect(PersonaNames(passages).names == names)
    }

    @Test(arguments: [
        ("persona Roy of Marcel", "“of” between the personas"),
        ("persona Roos: Bart", "is “Bart” the title of the challenge, or a persona too?"),
        ("persona An Marie", "the name of one persona"),
        ("persona Roy, Jongeren met schulden en Marcel", "named here too: “Jongeren”, “Marcel”"),
        ("persona Roy (Marcel)", "in brackets"), ("persona Roy (net als Marcel)", "in brackets"),
        ("persona Roy en/of Marcel", "“of” between the personas"),
        ("persona Roy, Marcel, ...", "is a persona missing?"),
        ("persona Roy, Marcel en 2 anderen", "“2 anderen” stands behind the personas: which are missing?"),
        ("persona’s Roy, Marcel … en Jordy", "“…” stands before Jordy"),
        ("persona Alex-2 = Roy + Marcel", "tells who was merged"),
        ("persona’s Roy en Marcel (samenvoeging)", "under which name?"),
        ("persona Roy, Marcel enz.", "“enz” stands behind the personas"),
        ("gebaseerd op Roy", "without the word persona"),
        ("gebaseerd op persona Roy en", "is a persona missing?"),
        ("persona’s Roy, Marcel,", "is a persona missing?"),
    ])
    func whatIsUnsureIsAsked(text: String, question: String) {
        #expect(PersonaNames(text).remarks.contains { $0.message.contains(question) })
    }

    /// Names on lines of their own below a list that has an end.
    @Test func namesBelowAListAreAsked() {
        let texts = ["gebaseerd op persona’s", "Roy", "Marcel"]
        let found = PersonaNames(texts.map { PersonaPassage(text: $0, isItem: false) })
        #expect(found.names == ["Roy"])
        #expect(found.remarks.map(\.message) == ["is a persona named here too: “Marcel”?"])
    }

    private func challenges(_ headings: [String]) -> [ChallengeFacts] {
        let sections = headings.enumerated().map { index, text in
            let line = SourceLine(place: SourcePlace(line: index + 1), text: text)
            let number = ChallengeLine(text)?.number ?? 0
            let role = HeadingRole.challenge(number)
            let body = text.hasSuffix("Roy") ? [] : [Block(kind: .paragraph, text: "Hoe dan?", lines: [line])]
            return Section(
                role: role, heading: Block(kind: .heading(role, level: nil), text: text, lines: [line]),
                blocks: body)
        }
        return ChallengeReader(sections).challenges
    }

    /// A list of titles above the texts names each challenge twice.
    @Test func aChallengeThatIsNamedTwice() {
        let found = challenges(["Regio-uitdaging 1 gebaseerd op persona Roy", "Regio-uitdaging 1"])
        #expect(found.map(\.personas.value) == [["Roy"]])
        #expect(found.map(\.hasText) == [true])
        #expect(
            found.flatMap { $0.personas.remarks.map(\.message) } == [
                "challenge 1 is named twice (line 1, line 2): is it one challenge?"
            ])
        let two = challenges([
            "Regio-uitdaging 1 op basis van persona Jordy", "Regio-uitdaging 1: persona Roy",
        ])
        #expect(two.map(\.personas.value) == [["Jordy"], ["Roy"]])
    }

    /// A list never takes longer than its first words, however long the text is.
    @Test(.timeLimit(.minutes(1))) func longLists() {
        #expect(PersonaNames("persona " + String(repeating: "Roy, ", count: 100_000)).names == ["Roy"])
        #expect(PersonaToken.tokens(of: String(repeating: "Roy, ", count: 1_000)).count == 240)
    }
}

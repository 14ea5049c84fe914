import Testing

@testable import Importer

@Suite struct ChallengeTests {
    @Test(arguments: [
        ("Regio-uitdaging 1 gebaseerd op persona Roy", 1, "gebaseerd op persona Roy"),
        ("regio uitdaging 2: Jongeren", 2, "Jongeren"),
        ("Regiouitdaging nr. 3 – persona Roy", 3, "persona Roy"),
        ("Uitdaging 12", 12, ""), ("2.1 Regio-uitdaging 4", 4, ""),
    ])
    func opensAChallenge(text: String, number: Int, rest: String) {
        let line = ChallengeLine(text)
        #expect(line?.number == number)
        #expect(line?.rest == rest)
    }

    @Test(arguments: [
        "Regio-uitdagingen", "Regio-uitdaging 1: 60% van de partners vindt ze herkenbaar", "De uitdaging 1",
        "Regio-uitdaging twee", "Regio-uitdaging 1a", "Uitdaging 5%", "",
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
        ("persona Roy die vaak verhuist", ["Roy"], nil), ("gebaseerd op Roy", ["Roy"], nil),
        ("gebaseerd op persona Roy, Roy", ["Roy"], nil),
    ])
    func personas(text: String, names: [String], combinedAs: String?) {
        let found = PersonaNames(text)
        #expect(found?.names == names)
        #expect(found?.combinedAs == combinedAs)
    }

    @Test(arguments: ["", "gebaseerd op cijfers", "De persona worden verder opgenomen"])
    func noPersonas(text: String) {
        #expect(PersonaNames(text) == nil)
    }

    /// not, less, plain, more, very in tenths of a percent.
    @Test(
        arguments: [
            (
                "60% is herkenbaar, 5% meer herkenbaar, 30% zeer herkenbaar, 5% minder herkenbaar. Geen enkele partner vindt ze niet herkenbaar.",
                [0, 50, 600, 50, 300]
            ),
            ("Zeer herkenbaar: 30%; herkenbaar: 70 procent", [nil, nil, 700, nil, 300]),
            ("Geen partner vindt ze minder of niet herkenbaar.", [0, 0, nil, nil, nil]),
            ("12,5% vindt ze herkenbaar", [nil, nil, 125, nil, nil]),
            ("Alle partners vinden ze zeer herkenbaar", [nil, nil, nil, nil, 1000]),
            ("herkenbaar (40 %), meer herkenbaar (20 %)", [nil, nil, 400, 200, nil]),
            ("De helft vindt ze herkenbaar", nil), ("Er kwamen 16 partners", nil),
        ] as [(String, [Int?]?)])
    func shares(text: String, tenths: [Int?]?) {
        let recognition = RecognitionSentence(text).recognition
        #expect(recognition?.shares.map { $0?.tenths } == tenths)
    }

    /// What cannot be told apart is not guessed.
    @Test(arguments: [
        "5% vindt ze minder of niet herkenbaar", "60% herkenbaar en 20% herkenbaar", "10% en 20% herkenbaar",
    ])
    func unclearShares(text: String) {
        #expect(RecognitionSentence(text).isUnclear)
    }
}

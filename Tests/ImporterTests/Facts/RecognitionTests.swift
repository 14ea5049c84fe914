import Content
import Testing

@testable import Importer

/// Sentences on how recognisable a challenge is, in many orders of words.
@Suite struct RecognitionTests {
    /// not, less, plain, more, very in tenths of a percent.
    @Test(
        arguments: [
            (
                "60% is herkenbaar, 5% meer herkenbaar, 30% zeer herkenbaar, 5% minder herkenbaar",
                [nil, 50, 600, 50, 300]
            ),
            ("Geen enkele partner vindt ze niet herkenbaar.", [0, nil, nil, nil, nil]),
            ("Zeer herkenbaar: 30%; herkenbaar: 70 procent", [nil, nil, 700, nil, 300]),
            ("Geen partner vindt ze meer, minder of niet herkenbaar.", [0, 0, nil, 0, nil]),
            ("12,5% vindt ze herkenbaar", [nil, nil, 125, nil, nil]),
            ("Alle partners vinden ze zeer herkenbaar", [nil, nil, nil, nil, 1000]),
            ("Alle 16 partners vinden ze zeer herkenbaar", [nil, nil, nil, nil, 1000]),
            ("herkenbaar (40 %), meer herkenbaar (20 %)", [nil, nil, 400, 200, nil]),
            ("De helft vindt ze herkenbaar", [nil, nil, 500, nil, nil]),
            ("Twee derde van de partners vindt ze zeer herkenbaar", [nil, nil, nil, nil, 667]),
            ("Een op de drie partners vindt ze minder herkenbaar", [nil, 333, nil, nil, nil]),
            ("Zestig procent van de partners noemt ze herkenbaar", [nil, nil, 600, nil, nil]),
            ("Vijfenzestig procent noemt ze herkenbaar", [nil, nil, 650, nil, nil]),
            ("Drie van de vijf partners vinden ze herkenbaar", [nil, nil, 600, nil, nil]),
            ("12 van de 20 partners (60%) vinden ze herkenbaar", [nil, nil, 600, nil, nil]),
            ("Driekwart vindt ze zeer herkenbaar, een kwart herkenbaar", [nil, nil, 250, nil, 750]),
            ("20% vindt ze zeer en 80% niet herkenbaar", [800, nil, nil, nil, 200]),
            ("60% vindt ze herkenbaar, 40% niet", [400, nil, 600, nil, nil]),
            ("Herkenbaar vindt 60%, 40% zeer herkenbaar", [nil, nil, 600, nil, 400]),
            (
                "Zeer herkenbaar is ze voor 50% van de partners, herkenbaar voor 50%",
                [nil, nil, 500, nil, 500]
            ),
            ("Van de 20 partners vindt 60% ze herkenbaar", [nil, nil, 600, nil, nil]),
            ("60% (12 partners) vindt ze herkenbaar", [nil, nil, 600, nil, nil]),
            ("Volgens 60% is ze herkenbaar", nil),
            ("60% geeft ze aan als zeer herkenbaar", [nil, nil, nil, nil, 600]),
            ("De overige 40% vindt ze niet herkenbaar", [400, nil, nil, nil, nil]),
            ("Tot slot vindt 5% ze helemaal niet herkenbaar", [50, nil, nil, nil, nil]),
            ("20% heeft geen mening, 80% vindt ze herkenbaar", [nil, nil, 800, nil, nil]),
            ("Niemand vindt ze niet herkenbaar", [0, nil, nil, nil, nil]),
            (
                "Zeer, meer en minder herkenbaar voor respectievelijk 30%, 60% en 10%",
                [nil, 100, nil, 600, 300]
            ),
            ("Niet herkenbaar 0%, minder: 5%, meer: 95%", [0, 50, nil, 950, nil]),
            ("90% vindt ze herkenbaar, waarvan 10% zeer herkenbaar", nil),
            ("90% vindt ze herkenbaar; daarvan vindt 10% ze zeer herkenbaar", nil),
            ("Meer dan 60% vindt ze herkenbaar", nil), ("Minder dan 5% vindt ze herkenbaar", nil),
            ("Ruim 60% vindt ze herkenbaar", nil), ("Bijna de helft vindt ze herkenbaar", nil),
            ("Ongeveer 60% vindt ze herkenbaar", nil), ("60 tot 70% vindt ze herkenbaar", nil),
            ("60% - 70% vindt ze herkenbaar", nil), ("60-70% vindt ze herkenbaar", nil),
            ("± 60% vindt ze herkenbaar", nil), ("60% vindt ze herkenbaar tot zeer herkenbaar", nil),
            ("60% vindt ze (zeer) herkenbaar", nil), ("60% vindt ze niet meer herkenbaar", nil),
            ("60% vindt ze niet echt herkenbaar", nil), ("60% van de jongeren vindt ze herkenbaar", nil),
            ("Vorig jaar vond 60% ze herkenbaar", nil), ("Niet iedereen vindt ze herkenbaar", nil),
            ("5% vindt ze minder of niet herkenbaar", nil), ("10% en 20% herkenbaar", nil),
            ("niet 60% maar 50% vindt ze herkenbaar", nil), ("Van de 60% vindt 10% ze zeer herkenbaar", nil),
            ("60%? vindt ze herkenbaar", nil), ("60% vindt ze allesbehalve herkenbaar", nil),
            ("ca. 60% vindt ze herkenbaar", nil),
        ] as [(String, [Int?]?)])
    func shares(text: String, tenths: [Int?]?) {
        let sentence = RecognitionSentence(text)
        let found = RecognitionDegree.allCases.map { sentence.shares[$0] }
        #expect(found == tenths ?? [nil, nil, nil, nil, nil])
        #expect(sentence.reading == (tenths == nil ? .unclear : .clear))
    }

    private func tallies(_ texts: [String], role: HeadingRole = .enrichment) -> [Int: Fact<Recognition>] {
        let blocks = texts.enumerated().map { index, text in
            Block(
                kind: .paragraph, text: text,
                lines: [SourceLine(place: SourcePlace(line: index + 1), text: text)])
        }
        return RecognitionReader([Section(role: role, heading: nil, blocks: blocks)]).recognitions
    }

    @Test(arguments: [HeadingRole.enrichment, .arena, .input, .timing])
    func anySection(role: HeadingRole) {
        let found = tallies(
            ["Regio-uitdaging 2: 40% herkenbaar.", "60% vindt ze zeer herkenbaar."], role: role)
        #expect(found[2]?.value == Recognition(plain: 40, very: 60))
        #expect(found.count == 1)
    }

    @Test func splitOverItems() {
        let found = tallies(["Regio-uitdaging 1:", "herkenbaar", "60%", "zeer herkenbaar: 40%"])
        #expect(found[1]?.value == Recognition(plain: 60, very: 40))
    }

    @Test func aContradictionTakesBothBack() {
        let found = tallies(["Regio-uitdaging 1: 60% herkenbaar.", "Regio-uitdaging 1: 50% herkenbaar."])
        #expect(found[1]?.value.isEmpty == true)
        #expect(
            found[1]?.remarks.first?.message
                == "which share is that of “herkenbaar”: 60 % (line 1) and 50 % (line 2)?")
    }

    @Test func remarksOfAllSentencesStay() {
        let found = tallies([
            "Regio-uitdaging 1: twee derde vindt ze herkenbaar.", "Meer dan 5% vindt ze niet herkenbaar.",
        ])
        let messages = found[1]?.remarks.map(\.message) ?? []
        #expect(messages.contains { $0.contains("“twee derde” is 66,7 % when rounded") })
        #expect(messages.contains { $0.contains("Meer dan 5%") })
        #expect(messages.contains { $0.contains("the others add up to 66,7 %") })
    }

    @Test func sumsThatAreNot100AreAsked() {
        let found = tallies([
            "Uitdaging 1: niet herkenbaar 5%, minder: 5%, herkenbaar 60%, meer: 15%, zeer: 20%"
        ])
        #expect(found[1]?.remarks.map(\.message) == ["the shares add up to 105 %"])
    }

    /// Shares without their answers are asked about where the words before are on recognition.
    @Test func sharesWithoutAnswersAreAsked() {
        let found = tallies([
            "Uitdaging 1: 60% vindt ze herkenbaar.", "Voor uitdaging 2: 10 % - 20 % - 30 % - 20 % - 20 %.",
        ])
        #expect(found[2]?.value.isEmpty == true)
        #expect(found[2]?.remarks.first?.message.hasPrefix("which share belongs to which answer") == true)
    }

    @Test func countsThatAreNotUnderstoodAreAsked() {
        let text = "Van de 20 partners vonden er 8 ze herkenbaar."
        let blocks = [Block(kind: .paragraph, text: text, lines: [])]
        let reader = RecognitionReader([Section(role: .enrichment, heading: nil, blocks: blocks)])
        #expect(reader.loose.count == 1)
        #expect(reader.loose.first?.value.hasPrefix("of which challenge are these shares: “\(text)”") == true)
    }

    @Test func sharesOfNoChallenge() {
        let blocks = [Block(kind: .paragraph, text: "60% vindt ze herkenbaar.", lines: [])]
        let reader = RecognitionReader([Section(role: .enrichment, heading: nil, blocks: blocks)])
        #expect(reader.recognitions.isEmpty)
        #expect(
            reader.loose.map(\.value) == ["of which challenge are these shares: “60% vindt ze herkenbaar.”"])
    }

    /// The cells of a table one below the other, and numbers without a sign.
    @Test(arguments: [
        [
            "Uitdaging zeer herkenbaar meer herkenbaar herkenbaar minder herkenbaar niet herkenbaar", "1",
            "20%", "30%",
        ],
        ["Uitdaging 1: herkenbaar 60 / zeer herkenbaar 40"],
    ])
    func sharesThatCannotBeTold(lines: [String]) {
        let blocks = lines.map { Block(kind: .paragraph, text: $0, lines: []) }
        let reader = RecognitionReader([Section(role: .enrichment, heading: nil, blocks: blocks)])
        let questions =
            reader.loose.map(\.value) + reader.recognitions.values.flatMap { $0.remarks.map(\.message) }
        #expect(reader.recognitions.values.allSatisfy { $0.value.isEmpty })
        #expect(questions.contains { $0.contains("shares") || $0.contains("which share") })
    }

    @Test func theAnswersAloneAreNoTable() {
        let text = "Men koos uit niet, minder, gewoon, meer of zeer herkenbaar."
        let blocks = [Block(kind: .paragraph, text: text, lines: [])]
        #expect(RecognitionReader([Section(role: .enrichment, heading: nil, blocks: blocks)]).loose.isEmpty)
    }

    @Test func cellsOfATable() {
        let head = ["", "niet", "minder", "herkenbaar", "meer", "zeer"]
        let rows = RecognitionTable([head, ["Regio-uitdaging 1", "0%", "> 5%", "60 %", "10%", "30%"]])?.rows
        #expect(rows?.first?.shares == [.not: 0, .plain: 600, .more: 100, .very: 300])
        #expect(rows?.first?.strange == ["minder > 5%"])
        let average = RecognitionTable([
            head, ["1", "0%", "", "60%", "", "40%"], ["Gemiddeld", "5%", "", "55%", "", "40%"],
        ])
        #expect(average?.strangers == ["Gemiddeld, 5%, 55%, 40%"])
        #expect(RecognitionTable([head, ["2", "1", "2", "3", "4", "5"]])?.rows.first?.shares == [:])
    }
}

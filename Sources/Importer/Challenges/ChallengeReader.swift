import Content

/// Reads the challenges and how recognisable partners find them.
struct ChallengeReader {
    /// The challenges of a document, in its order.
    private(set) var challenges: [ChallengeFacts]
    /// What is to be asked about shares that belong to none of them.
    private(set) var questions: [Fact<String>]

    /// Reads all sections of a document.
    init(_ sections: [Section]) {
        challenges = sections.compactMap { section in
            Self.challenge(section).map { Self.withTextCheck($0, section) }
        }
        let reader = RecognitionReader(sections)
        questions = reader.loose
        assign(reader.recognitions)
    }

    /// Gives each challenge its shares; two of one number get none, since they could be either's.
    private mutating func assign(_ recognitions: [Int: Fact<Recognition>]) {
        let places = Dictionary(grouping: challenges.indices) { challenges[$0].number }
        for (number, fact) in recognitions.sorted(by: { $0.key < $1.key }) {
            let same = places[number] ?? []
            if same.count == 1, let index = same.first {
                challenges[index].recognition = fact
            } else {
                let reason = same.isEmpty ? "no challenge has" : "several challenges have"
                questions.append(
                    Fact(
                        value: "shares are given for challenge \(number), but \(reason) that number",
                        place: fact.place))
            }
        }
    }

    /// A page cannot do without the text of a challenge.
    private static func withTextCheck(_ challenge: ChallengeFacts, _ section: Section) -> ChallengeFacts {
        guard !section.blocks.contains(where: { $0.allText.contains(where: \.isLetter) }) else {
            return challenge
        }
        var challenge = challenge
        challenge.hasText = false
        challenge.personas.remarks.append(.unsure("challenge \(challenge.number) has no text"))
        return challenge
    }

    private static func challenge(_ section: Section) -> ChallengeFacts? {
        guard case .challenge(let number)? = section.role, let heading = section.heading else { return nil }
        let rest = PersonaPassage(text: ChallengeLine(heading.text)?.rest ?? "", isItem: false)
        let passages = [rest] + section.blocks.prefix(12).map(PersonaPassage.init)
        let found = PersonaNames(passages)
        var personas = Fact(value: found.names, place: heading.place, remarks: found.remarks)
        if found.names.isEmpty {
            personas.remarks.append(.unsure("which persona is challenge \(number) based on?"))
        }
        return ChallengeFacts(number: number, personas: personas, combinedAs: found.combinedAs)
    }
}

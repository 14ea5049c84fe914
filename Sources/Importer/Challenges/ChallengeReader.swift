import Content

/// Reads the challenges and how recognisable partners find them.
struct ChallengeReader {
    /// The challenges of a document, in its order.
    private(set) var challenges: [ChallengeFacts]
    /// What is to be asked about shares that belong to none of them.
    private(set) var questions: [Fact<String>]

    /// Reads all sections of a document.
    init(_ sections: [Section]) {
        var parts: [(challenge: ChallengeFacts, part: Int)] = []
        var part = 0
        for section in sections {
            if let challenge = Self.challenge(section) {
                parts.append((Self.withTextCheck(challenge, section), part))
            } else if section.role != .challenges {
                part += 1
            }
        }
        challenges = Self.merged(parts)
        let reader = RecognitionReader(sections)
        questions = reader.loose
        assign(reader.recognitions)
    }

    /// A heading that names a challenge again, and no persona or the same ones, is about the same challenge, when it has
    /// no text or stands in another part of the document: in a list of titles, or in the analysis.
    private static func merged(_ parts: [(challenge: ChallengeFacts, part: Int)]) -> [ChallengeFacts] {
        var result: [(challenge: ChallengeFacts, part: Int)] = []
        for (challenge, part) in parts {
            guard
                let index = result.firstIndex(where: { before in
                    isSame(before.challenge, challenge, isElsewhere: before.part != part)
                })
            else {
                result.append((challenge, part))
                continue
            }
            let first = result[index].challenge
            // The page shows the text below the first heading that has any.
            if !first.hasText, challenge.hasText { result[index].part = part }
            result[index].challenge = one(of: first, challenge)
        }
        return result.map(\.challenge).sorted { $0.headingPlace < $1.headingPlace }
    }

    private static func one(of first: ChallengeFacts, _ second: ChallengeFacts) -> ChallengeFacts {
        var both = first.personas.value.isEmpty ? second : first
        both.hasText = first.hasText || second.hasText
        both.headingPlace = first.hasText || !second.hasText ? first.headingPlace : second.headingPlace
        if both.hasText { both.personas.remarks.removeAll { $0 == noText(first.number) } }
        let places = [first.personas.place, second.personas.place].compactMap { $0?.description }
        both.personas.remarks.append(
            .unsure(
                "challenge \(first.number) is named twice (\(places.joined(separator: ", "))): is it one challenge?"
            ))
        return both
    }

    private static func isSame(_ a: ChallengeFacts, _ b: ChallengeFacts, isElsewhere: Bool) -> Bool {
        let areNamesAlike =
            a.personas.value.isEmpty || b.personas.value.isEmpty || a.personas.value == b.personas.value
        return a.number == b.number && areNamesAlike && (isElsewhere || !a.hasText || !b.hasText)
    }

    private static func noText(_ number: Int) -> Remark { .unsure("challenge \(number) has no text") }

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
        challenge.personas.remarks.append(noText(challenge.number))
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
        return ChallengeFacts(
            number: number, headingPlace: heading.place, personas: personas, combinedAs: found.combinedAs)
    }
}

import Content

/// Reads the challenges and how recognisable partners find them.
enum ChallengeReader {
    /// The challenges of a document, in its order.
    static func challenges(in sections: [Section]) -> [ChallengeFacts] {
        var challenges = sections.compactMap { section in
            challenge(section).map { withTextCheck($0, section) }
        }
        let shares = RecognitionReader.recognitions(in: sections)
        for index in challenges.indices { challenges[index].recognition = shares[challenges[index].number] }
        return challenges
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
        let texts = [ChallengeLine(heading.text)?.rest ?? ""] + section.blocks.prefix(2).map(\.text)
        let isSentence = { (text: String) in text.count > 200 || text.contains("?") }
        for (index, text) in texts.enumerated() where index == 0 || !isSentence(text) {
            guard let found = PersonaNames(text) else { continue }
            var personas = Fact(value: found.names, place: heading.place)
            if let name = found.combinedAs {
                personas.remarks = [
                    .unsure(
                        "the personas were merged as \(name); the addendum words this unclearly, check it")
                ]
            }
            return ChallengeFacts(number: number, personas: personas, combinedAs: found.combinedAs)
        }
        let missing = Fact(
            value: [String](), place: heading.place,
            remarks: [.unsure("which persona is challenge \(number) based on?")])
        return ChallengeFacts(number: number, personas: missing)
    }
}

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
        // Where shares of one challenge were asked about, those of another can stand too.
        let doubtful = challenges.compactMap(\.recognition).first { $0.value.isEmpty }?.place
        askAboutFigures(RecognitionFigures.place(in: sections, besides: reader.places) ?? doubtful)
    }

    /// Asks about challenges without shares in a document that has some.
    private mutating func askAboutFigures(_ place: SourcePlace?) {
        guard let place else { return }
        for index in challenges.indices where challenges[index].recognition == nil {
            let number = challenges[index].number
            challenges[index].recognition = Fact(
                value: Recognition(), place: place,
                remarks: [
                    .unsure(
                        "figures on how recognisable challenges are stand here: which are those of challenge \(number)?"
                    )
                ])
        }
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
        // A table of contents has numbers of pages behind its names.
        let isFirst = !first.personas.value.isEmpty && (first.hasText || !second.hasText)
        var both = isFirst || second.personas.value.isEmpty ? first : second
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
            a.personas.value.isEmpty || b.personas.value.isEmpty
            || a.personas.value.map(withoutPage) == b.personas.value.map(withoutPage)
        return a.number == b.number && areNamesAlike && (isElsewhere || !a.hasText || !b.hasText)
    }

    /// `Roos` of `Roos 2`, as in a table of contents.
    private static func withoutPage(_ name: String) -> String {
        let words = name.split(separator: " ")
        guard words.count > 1, words.last?.allSatisfy(\.isDigit) == true else { return name.plain }
        return words.dropLast().joined(separator: " ").plain
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
        if namesSeveral(rest.text) {
            personas.remarks.append(
                .unsure("“\(heading.text.prefix(120))” names several challenges: how many are there?"))
        }
        return ChallengeFacts(
            number: number, headingPlace: heading.place, personas: personas, combinedAs: found.combinedAs)
    }

    /// `en 2 gebaseerd op persona Roos` behind the number of a challenge.
    private static func namesSeveral(_ rest: String) -> Bool {
        let words = rest.plain.split { $0 == " " || $0 == "/" || $0 == "&" || $0 == "+" }.prefix(2)
        let isJoined = ["en", "of", "t.e.m.", "tem", "tot"].contains(words.first.map(String.init) ?? "")
        let number =
            isJoined ? words.last : rest.first.map { "/&+,".contains($0) } == true ? words.first : nil
        return number?.first?.isDigit == true
    }
}

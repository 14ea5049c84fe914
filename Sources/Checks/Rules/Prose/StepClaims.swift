import Schedule

/// What a sentence says of its dates, seen with the facts of its region.
enum StepClaims {
    /// How many words a sentence has at most that only gives the date of a step.
    private static let ownStepLimit = 10

    /// For each date of a sentence the step it is about; nil for none.
    static func of(
        _ sentence: DatedSentence, _ text: TextSubject, _ subject: RegionSubject
    ) -> [StepClaim?] {
        let reader = StepReader(sentence, in: text)
        let claims = reader.claims
        return claims.count == 1 && claims[0] == nil ? [ownStep(reader, text, subject)] : claims
    }

    /// Words that make another of a step: `een tweede infosessie`.
    private static let others: Set<String> = ["tweede", "derde", "extra", "andere", "volgende"]

    /// A step of the region's own, whose name stands in a short sentence with one date: `De infosessie is op 11 mei`.
    private static func ownStep(
        _ reader: StepReader, _ text: TextSubject, _ subject: RegionSubject
    ) -> StepClaim? {
        guard text.role == .body, reader.isPlainStatement, !reader.words.contains(where: others.contains),
            SentenceWords.count(reader.words) <= ownStepLimit
        else { return nil }
        let own = subject.steps.first { step in
            let name = SentenceWords.of(ArraySlice(step.milestone.title.utf8))
            return !step.milestone.key.isStandard && !name.isEmpty && reader.words.contains(name)
        }
        return own.map {
            StepClaim(
                key: $0.milestone.key, isBefore: false, isPast: false, isAmongHistory: false, group: 1)
        }
    }

    /// Whether a sentence names another region of the programme: `de regio Molendorp sluit haar oproep op`.
    ///
    /// It looks through all regions, so it is asked only of what would else be a finding.
    static func areOfAnotherRegion(
        _ sentence: DatedSentence, _ text: TextSubject, _ subject: RegionSubject
    ) -> Bool {
        let words = SentenceWords.of(text.bytes[sentence.range])
        return words.indices.contains { index in
            guard words[index] == "regio" || words[index] == "stadsregio" else { return false }
            return subject.settings.programme.namesRegion(
                words[(index + 1)...], except: subject.region.title)
        }
    }
}

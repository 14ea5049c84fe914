import Schedule

/// The Dutch words by which a sentence is known to be about a step of the call.
enum StepWords {
    /// The step that a sentence is about; nil when it is about none or several, or about something else as well.
    static func step(of sentence: DatedSentence) -> MilestoneKey? {
        guard !sentence.mentions(anyOf: otherMatters) else { return nil }
        let steps = words.filter { sentence.mentions(anyOf: $0.words) }.map(\.key)
        if steps.count == 1 { return steps[0] }
        guard steps.isEmpty, sentence.mentions(anyOf: ["kandidatuur", "kandidaturen", "voorstel"]),
            sentence.mentions(anyOf: ["uiterlijk", "laatste", "tot", "voor", "vóór", "tegen"])
        else { return nil }
        return .deadline
    }

    private static let words: [(key: MilestoneKey, words: [String])] = [
        (.launch, ["lancering", "gelanceerd"]),
        (.deadline, ["deadline", "indienen", "indiening", "ingediend", "dien", "dient"]),
        (.assessment, ["beoordel", "beoordeeld"]),
        (.pitches, ["pitch", "jury"]),
        (.decision, ["beslissing", "beslist"]),
        (.rebuttal, ["weerwoord", "wederwoord"]),
        (.matching, ["matching"]),
    ]

    /// What a date in such a sentence may well belong to instead.
    private static let otherMatters = [
        "vraag", "vragen", "infosessie", "infomoment", "informatie", "vanaf", "sinds", "verleng",
        "oorspronkelijk",
        "vorige", "eerder", "decreet", "wet", "besluit", "project", "start", "verrijking", "arena",
    ]
}

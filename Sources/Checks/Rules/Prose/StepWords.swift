import Schedule

/// The Dutch words by which a sentence is known to be about a step of the call.
enum StepWords {
    /// What words are about.
    enum Topic: Equatable {
        /// No step.
        case none
        /// One step.
        case one(MilestoneKey)
        /// Several steps, so that a date may belong to any of them.
        case several
    }

    /// The step that some words are about.
    ///
    /// - Parameter role: what the words in front of the date make of it; most words for handing in only tell of the
    ///   deadline together with a last day.
    static func topic(of words: [String], _ role: DateRole) -> Topic {
        var others = Set(
            steps.filter { step in
                words.contains { word in
                    step.starts.contains { word.hasPrefix($0) } && !pastVerbs.contains(word)
                }
            }.map(\.key))
        if announcesDecision(words) { others.insert(.decision) }
        // Telling who was matched comes before the meetings.
        if words.contains("communicatie") { others.remove(.matching) }
        let isDeadline = namesDeadline(words) || SubmissionWords.tellDeadline(words, role)
        if others.isEmpty, !isDeadline, SubmissionWords.tellLaunch(words, role) { return .one(.launch) }
        // `wat na 8 juni binnenkomt, wordt niet beoordeeld`
        if role == .after, isDeadline { return .one(.deadline) }
        guard let other = others.first else { return isDeadline ? .one(.deadline) : .none }
        guard others.count == 1 else { return .several }
        // Answers to a decision and meetings have moments of their own for which one hands something in.
        if isDeadline, namesDeadline(words) || other != .rebuttal && other != .matching { return .several }
        return .one(other)
    }

    /// Whether words name the last moment as such: `deadline`, `uiterste datum`.
    static func namesDeadline(_ words: [String]) -> Bool {
        for (index, word) in words.enumerated() {
            if deadlines.contains(where: { word.hasPrefix($0) }) { return true }
            guard ["uiterste", "uiterlijke", "laatste"].contains(word), index + 1 < words.count else {
                continue
            }
            if ["datum", "dag", "moment", "tijdstip"].contains(words[index + 1])
                || words[index + 1].hasPrefix("indien")
            {
                guard word == "laatste" else { return true }
                if words.contains(where: { SubmissionWords.isApplication($0) || $0 == "dienen" })
                    || SubmissionWords.handsIn(words)
                {
                    return true
                }
            }
        }
        return false
    }

    /// Whether words name any step at all.
    static func mentionsStep(_ words: [String]) -> Bool {
        topic(of: words, .limit) != .none
    }

    /// `op 9 juli maken we de geselecteerde partners bekend`
    private static func announcesDecision(_ words: [String]) -> Bool {
        words.contains { ["bekend", "bekendgemaakt", "bekendmaking"].contains($0) }
            && words.contains {
                ["geselecteerde", "goedgekeurde", "gekozen", "uitkomst", "resultaat", "resultaten"].contains(
                    $0)
            }
    }

    /// What somebody did, rather than a step to come.
    private static let pastVerbs: Set<String> = ["besliste", "beslisten", "lanceerde", "lanceerden"]

    private static let deadlines = [
        "deadline", "indiendatum", "indientermijn", "indienmoment", "indieningsdatum", "indieningstermijn",
        "inleverdatum", "inzenddatum", "sluitingsdatum", "sluitingsdag", "afsluitdatum",
        "afsluitingsdatum", "limietdatum", "einddatum",
    ]

    private static let steps: [(key: MilestoneKey, starts: [String])] = [
        (.launch, ["lancering", "gelanceerd", "lanceer"]),
        (.assessment, ["beoordel", "beoordeeld"]),
        (.pitches, ["pitch", "jury", "jurer"]),
        (.decision, ["beslissing", "beslist", "uitslag"]),
        (.rebuttal, ["weerwoord", "wederwoord"]),
        (.matching, ["matching"]),
    ]
}

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
            guard word == "uiterste" || word == "laatste", index + 1 < words.count else { continue }
            if ["datum", "dag", "moment", "tijdstip"].contains(words[index + 1])
                || words[index + 1].hasPrefix("indien")
            {
                return word == "uiterste"
                    || words.contains { SubmissionWords.isApplication($0) || $0 == "dienen" }
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
        "deadline", "indiendatum", "indientermijn", "indienmoment", "sluitingsdatum", "afsluitdatum",
        "afsluitingsdatum", "limietdatum", "einddatum",
    ]

    private static let steps: [(key: MilestoneKey, starts: [String])] = [
        (.launch, ["lancering", "gelanceerd", "lanceer"]),
        (.assessment, ["beoordel", "beoordeeld"]),
        (.pitches, ["pitch", "jury", "jurer"]),
        (.decision, ["beslissing", "beslist"]),
        (.rebuttal, ["weerwoord", "wederwoord"]),
        (.matching, ["matching"]),
    ]

    // MARK: What a date may well belong to instead

    /// Whether a sentence tells what was, or names a law: its dates are none of the call's.
    static func isHistory(_ sentence: [String]) -> Bool {
        let isMoved = isMoved(sentence)
        return sentence.indices.contains { index in
            let word = sentence[index]
            guard history.contains(word), !(isMoved && former.contains(word)) else { return false }
            // `werd vastgelegd op` and `werd verlengd tot` tell what holds.
            return !passives.contains(word) || !(isMoved || sentence.contains { settles.contains($0) })
        }
    }

    /// Whether a sentence is in the past, so that a date of another year is that of another call.
    static func isPast(_ sentence: [String]) -> Bool { sentence.contains { passives.contains($0) } }

    /// Whether a sentence tells that a date was moved: `de deadline is verlengd van 1 juni naar 9 juni`.
    static func isMoved(_ sentence: [String]) -> Bool {
        sentence.contains { word in moves.contains { word.hasPrefix($0) } }
    }

    /// Whether the words round a date are about something else that has a moment: questions, meetings, accounts.
    static func isOther(_ words: [String]) -> Bool {
        words.contains { word in matters.contains(word) || matterStarts.contains { word.hasPrefix($0) } }
            || isAboutRuntime(words) || isAnotherCall(words) || repeats(words)
    }

    /// Whether the words are about an answer, which the decision may be and the deadline is not.
    static func isAnswer(_ words: [String]) -> Bool { words.contains { answers.contains($0) } }

    /// `de tweede oproep`, `een volgende deadline`
    private static func isAnotherCall(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { first, second in
            ["tweede", "derde", "volgende", "nieuwe", "andere"].contains(first)
                && ["oproep", "call", "deadline", "ronde", "indienronde"].contains(second)
        }
    }

    /// `elke eerste maandag`, `om de zes maanden, de eerste keer op`
    private static func repeats(_ words: [String]) -> Bool {
        words.contains { ["elke", "telkens", "keer", "maandelijks", "jaarlijks"].contains($0) }
            || words.contains("eerst") && words.contains("het")
    }

    /// Whether a note of an editor speaks about the words of an addendum, rather than of the call.
    static func isEditorial(_ sentence: [String]) -> Bool {
        sentence.contains { ["addendum", "lijst", "tabel", "schrijft", "site", "bron", "pdf"].contains($0) }
    }

    /// `de projecten lopen tot`, `het project start op`.
    private static func isAboutRuntime(_ words: [String]) -> Bool {
        guard
            words.contains(where: {
                ["start", "starten", "loopt", "lopen", "begint", "eindigt"].contains($0)
            })
        else { return false }
        return words.contains { ["project", "projecten", "traject", "trajecten", "contract"].contains($0) }
    }

    private static let moves = [
        "verleng", "uitgesteld", "uitstel", "verschoven", "verschuif", "verplaatst", "vervroeg",
    ]
    private static let passives: Set<String> = ["werd", "werden", "was", "waren"]
    private static let settles: Set<String> = ["bepaald", "vastgelegd", "vastgesteld", "gezet", "gelegd"]
    /// What a sentence says of the date that is given up for a new one.
    private static let former: Set<String> = [
        "oorspronkelijk", "oorspronkelijke", "aanvankelijk", "initieel", "initiële", "eerder", "eerdere",
    ]

    private static let history: Set<String> = [
        "sinds", "destijds", "toen", "vroeger", "vroegere", "vorig", "vorige", "eerder", "eerdere",
        "oorspronkelijk", "oorspronkelijke", "aanvankelijk", "initieel", "initiële", "werd", "werden", "gold",
        "had", "hadden", "kon", "konden", "moest", "moesten", "mocht", "mochten", "diende", "dienden",
        "indiende", "indienden", "kreeg", "kregen", "wet", "decreet", "besluit", "wetboek",
    ]
    private static let matters: Set<String> = [
        "vraag", "vragen", "klacht", "klachten", "bezwaar", "bezwaren", "bezwaarschrift", "factuur",
        "facturen",
        "verslag", "verslagen", "rapport", "rapporten", "eindrapport", "eindverslag", "jaarverslag",
        "afrekening", "verlof", "vakantie", "budget", "begroting", "reservatie", "inschrijven", "huur",
        "antwoord", "bericht", "resultaat", "feedback", "voorschot", "betaling", "uitbetaling",
        "intrekken", "intrekking", "terugtrekken", "aangesteld", "samengesteld", "nalezen",
    ]
    private static let answers: Set<String> = [
        "hoor", "hoort", "horen", "verneem", "verneemt", "vernemen", "weten", "gekozen", "geselecteerd",
    ]
    private static let matterStarts = [
        "presentatie", "gesprek", "jurygesprek", "adviesgesprek",
        "infosessie", "infomoment", "infovergadering", "infoavond", "informatiesessie", "informatiemoment",
        "verrijking", "arena", "workshop", "opleiding", "cursus", "vorming", "webinar", "spreekuur",
        "onkosten",
        "schuldvordering", "kostennota", "inschrijving", "rechtbank", "feest",
    ]
}

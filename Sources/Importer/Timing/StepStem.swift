/// Tells by parts of words which step of a call a name is about, where it is none of the names that are known.
enum StepStem {
    private static let stems: [(String, StepKind)] = [
        ("weerwoord", .rebuttal), ("wederwoord", .rebuttal), ("matching", .matching), ("pitch", .pitches),
        ("jury", .pitches), ("beslissing", .decision), ("beoordel", .standard(.assessment)),
        ("deadline", .deadline), ("lancering", .launch),
    ]
    /// Words that make something known, which is the addendum when nothing else is named.
    private static let news = ["publicatie", "bekendmaking addendum"]
    /// Words that make a line about candidacies one about handing them in; without them, much else can be meant:
    /// `Bekendmaking aan de kandidaten`.
    private static let ends = [
        "indien", "uiterst", "uiterlijk", "laatst", "sluit", "inzend", "insturen", "bezorg", "ten laatste",
    ]

    /// The steps that a name can be that of; what stands beside it can say that it is a last day.
    static func kinds(of name: String, value: String) -> Set<StepKind> {
        let plain = name.plain
        guard !StepLabel.isMeeting(plain) else { return [] }
        var kinds = Set(stems.filter { plain.contains($0.0) }.map(\.1))
        if isOtherDeadline(plain) { kinds.subtract([.deadline, .pitches]) }
        if kinds.isEmpty, news.contains(where: { plain.contains($0) }) { kinds = [.launch] }
        if kinds.isEmpty, plain.contains("kandida"), isEnd(plain) || isEnd(value.plain) {
            kinds = [.deadline]
        }
        // A rebuttal is assessed too.
        if kinds.contains(.rebuttal) { kinds.remove(.standard(.assessment)) }
        if plain.contains("communicatie"), kinds == [.matching] { kinds = [.matchingNews] }
        return kinds
    }

    /// Whether the last moment that a name is about is one for something else than candidacies: `Deadline voor vragen`.
    static func isOtherDeadline(_ plain: String) -> Bool {
        plain.contains("deadline") && others.contains { plain.contains($0) }
    }

    /// What else has a last day.
    private static let others = [
        "vragen", "vraag", "intentie", "inschrijv", "aanmeld", "infosessie", "infomoment", "evaluatie",
        "rapport",
        "registr", "interesse", "feedback", "bezwaar", "webinar", "jury", "pitch", "weerwoord", "wederwoord",
    ]

    private static func isEnd(_ plain: String) -> Bool {
        ends.contains { plain.contains($0) } || plain.hasPrefix("tot ") || plain.hasPrefix("voor ")
    }

    /// What is to be asked about a step of the region's own whose name has words of other steps.
    static func question(about name: String) -> String? {
        let plain = name.plain
        guard !StepLabel.isMeeting(plain) else { return nil }
        if kinds(of: name, value: "").count > 1 {
            return "“\(name.prefix(100))” names several steps of the call: which one is it?"
        }
        if isOtherDeadline(plain) { return "is “\(name.prefix(100))” a step of its own?" }
        let isAboutCandidacies = plain.hasPrefix("kandidatu") || plain.hasPrefix("kandidaatst")
        return isAboutCandidacies ? "is “\(name.prefix(100))” the deadline?" : nil
    }
}

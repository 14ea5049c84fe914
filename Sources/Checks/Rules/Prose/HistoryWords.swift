/// The Dutch words by which a sentence is known to tell what was, or that a date was moved.
enum HistoryWords {
    /// Whether words tell what was, or name a law: their dates are none of the call's.
    static func tellHistory(_ words: [String]) -> Bool {
        let isMoved = tellMove(words)
        return words.indices.contains { index in
            let word = words[index]
            guard history.contains(word), !(isMoved && former.contains(word)) else { return false }
            // `werd vastgelegd op` and `werd verlengd tot` tell what holds.
            return !passives.contains(word) || !(isMoved || words.contains { settles.contains($0) })
        }
    }

    /// Whether a part of a sentence still tells what holds when the deadline stands in it: `conform het decreet is de
    /// deadline`, `anders dan vorig jaar is de deadline`; what was is told with a verb in the past.
    static func tellsWhatHolds(_ words: [String]) -> Bool {
        StepWords.namesDeadline(words) && !words.contains { former.contains($0) }
            && !tellHistory(words.filter { !laws.contains($0) && !times.contains($0) })
    }

    /// Whether a sentence is in the past, so that a date of another year is that of another call.
    static func areInThePast(_ words: [String]) -> Bool { words.contains { passives.contains($0) } }

    /// Whether a sentence tells that a date was moved: `de deadline is verlengd van 1 juni naar 9 juni`.
    static func tellMove(_ words: [String]) -> Bool {
        words.contains { word in moves.contains { word.hasPrefix($0) } }
    }

    private static let moves = [
        "verleng", "uitgesteld", "uitstel", "verschoven", "verschuif", "schuif", "verplaatst", "vervroeg",
    ]
    private static let passives: Set<String> = ["werd", "werden", "was", "waren"]
    private static let settles: Set<String> = ["bepaald", "vastgelegd", "vastgesteld", "gezet", "gelegd"]
    /// What a sentence says of the date that is given up for a new one.
    private static let former: Set<String> = [
        "oorspronkelijk", "oorspronkelijke", "aanvankelijk", "initieel", "initiële", "eerder", "eerdere",
    ]
    private static let laws: Set<String> = ["wet", "decreet", "besluit", "wetboek"]
    private static let times: Set<String> = [
        "vroeger", "vroegere", "vorig", "vorige", "toen", "destijds", "sinds",
    ]
    private static let history = former.union(laws).union(passives).union([
        "sinds", "destijds", "toen", "vroeger", "vroegere", "vorig", "vorige", "gold", "had", "hadden", "kon",
        "konden", "moest", "moesten", "mocht", "mochten", "diende", "dienden", "indiende", "indienden",
        "kreeg",
        "kregen",
    ])
}

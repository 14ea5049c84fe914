import Schedule

/// Tells days that come back every year, which need no year: `1 mei, Dag van de Arbeid`.
struct YearlyDay {
    /// Whether the sentence is about something of every year, and whether it is about a step of the call.
    private let isYearly: Bool
    private let isAboutStep: Bool

    /// Takes the words of a sentence.
    init(_ words: [String]) {
        isAboutStep = StepWords.mentionsStep(words)
        let isFeast = zip(words, words.dropFirst()).contains { $0 == "dag" && $1 == "van" }
        isYearly =
            isFeast || !isAboutStep && words.contains { word in Self.starts.contains { word.hasPrefix($0) } }
    }

    /// Whether a mention is of such a day, rather than of a day of the call.
    func isMeant(by mention: DutchMention) -> Bool {
        if isYearly { return true }
        guard !isAboutStep, let date = CivilDate(year: 2000, month: mention.month, day: mention.day) else {
            return false
        }
        return Self.isFixed(BelgianHoliday(on: date))
    }

    private static let starts = [
        "feest", "werelddag", "jaarlijks", "nationale", "internationale", "wapenstilstand", "allerheiligen",
        "nieuwjaar", "kerst", "sinterklaas", "elke", "elk", "telkens", "schooljaar", "academiejaar",
        "werkjaar", "vakantie", "zomervakantie", "schoolvakantie", "ieder",
    ]

    /// Whether a public holiday has the same date every year.
    private static func isFixed(_ holiday: BelgianHoliday?) -> Bool {
        switch holiday {
        case .newYear, .labourDay, .nationalDay, .assumption, .allSaints, .armistice, .christmas: true
        default: false
        }
    }
}

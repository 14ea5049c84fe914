import Schedule

/// Days that come back every year, which need no year: `1 mei, Dag van de Arbeid`.
enum YearlyDay {
    /// Whether a mention is of such a day, rather than of a day of the call.
    static func isMeant(by mention: DutchMention, in sentence: DatedSentence, of text: TextSubject) -> Bool {
        let words = SentenceWords.of(text.bytes[sentence.range])
        if words.contains(where: { word in starts.contains { word.hasPrefix($0) } }) { return true }
        if words.contains("dag"), words.contains("van"), isFeast(words) { return true }
        guard CivilDate(year: 2000, month: mention.month, day: mention.day).flatMap({ fixed($0) }) != nil
        else {
            return false
        }
        return !StepWords.mentionsStep(words)
    }

    private static let starts = [
        "feest", "werelddag", "jaarlijks", "nationale", "internationale", "wapenstilstand", "allerheiligen",
        "nieuwjaar", "kerst", "sinterklaas", "elke", "elk", "telkens", "schooljaar", "academiejaar",
        "werkjaar", "vakantie", "zomervakantie", "schoolvakantie", "ieder",
    ]

    /// `dag van de arbeid`, `dag van de zorg`: the word `dag` with `van` right behind it.
    private static func isFeast(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { $0 == "dag" && $1 == "van" }
    }

    /// The public holiday of a day, when it has the same date every year.
    private static func fixed(_ date: CivilDate) -> BelgianHoliday? {
        switch BelgianHoliday(on: date) {
        case .newYear, .labourDay, .nationalDay, .assumption, .allSaints, .armistice, .christmas:
            BelgianHoliday(on: date)
        default: nil
        }
    }
}

import Schedule

/// Words that say when somebody can be reached, or who stands in for them: `is tot 31 mei bereikbaar`, `Daarna: …`.
enum ContactCondition {
    private static let words: Set<String> = [
        "daarna", "nadien", "vervangen", "vervangt", "vervanger", "vervangster", "vervanging", "afwezig",
        "afwezigheid", "verlof", "zwangerschapsverlof", "ouderschapsverlof", "vakantie", "tijdelijk",
        "toestel", "ext", "extensie", "binnenpost",
        "doorkiesnummer", "gelden", "geldt", "geldig", "maandag", "dinsdag", "woensdag", "donderdag",
        "vrijdag", "voormiddag", "namiddag",
        "voormiddagen", "namiddagen",
    ]
    /// Words that say so together with a date or an hour.
    private static let bounds: Set<String> = ["vanaf", "tot", "tijdens", "tussen", "sinds", "na"]
    private static let times = Set(DutchNames.months).union(["uur", "eind", "einde"])

    /// Whether there are any in a sentence.
    static func isIn(_ sentence: String) -> Bool {
        let found = Set(sentence.plain.split { !$0.isLetter && !$0.isNumber }.map(String.init))
        guard found.isDisjoint(with: words), !isForPlace(sentence) else { return true }
        return !found.isDisjoint(with: bounds) && found.contains { times.contains($0) || isHour($0) }
    }

    /// `Voor Oever: Jan Peeters`
    private static func isForPlace(_ sentence: String) -> Bool {
        let words = sentence.split(separator: " ").prefix(4)
        guard words.first?.plain == "voor", let place = words.dropFirst().first else { return false }
        return place.first?.isUppercase == true && words.contains { $0.last == ":" }
    }

    /// Whether the words before a number say that it is an office's: `Secretariaat:`
    static func isOffice(_ words: String) -> Bool {
        ByteSearch.hasAny(
            ["secretariaat", "onthaal", "algemeen nummer", "loket", "centrale", "receptie", "infolijn"],
            in: words.plain)
    }

    /// Whether it is about somebody of the sentence before: `Op woensdag is hij vervangen door …`.
    static func isAboutBefore(_ sentence: String) -> Bool {
        !Set(sentence.plain.split { !$0.isLetter }.map(String.init))
            .isDisjoint(with: ["hij", "zij", "ze", "hem", "haar", "daarna", "nadien"])
    }

    /// `12u`, `9u30`
    private static func isHour(_ word: String) -> Bool {
        let digits = word.prefix(while: \.isDigit)
        return (1...2).contains(digits.count) && word.dropFirst(digits.count).first == "u"
    }

    /// `of 45` behind a number, which stands for another number.
    static func isOtherNumber(_ words: String) -> Bool {
        let parts = words.plain.split { !$0.isLetter && !$0.isNumber && $0 != "/" }
        if "-–—".contains(words.trimmed.first ?? " "), let number = parts.first {
            return number.count <= 4 && number.allSatisfy(\.isNumber)
        }
        guard let first = parts.first, ["of", "en", "tot", "/"].contains(first),
            let number = parts.dropFirst().first
        else { return false }
        return number.count <= 4 && number.allSatisfy(\.isNumber)
    }
}

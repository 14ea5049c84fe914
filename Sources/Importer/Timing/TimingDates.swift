import Schedule

/// Tells which words of a timing are dates and hours.
enum TimingDates {
    /// How much of a text is looked at.
    private static let reach = 400

    /// Whether a text is a date and nothing else. One without a year is a date too, whatever its year; 2000 has a 29
    /// February, and is taken over nowhere.
    static func isDate(_ text: String) -> Bool {
        DutchDateReader(defaultYear: 2000).read(text) != nil
    }

    /// Whether a date stands among other words.
    static func hasDate(_ text: String) -> Bool {
        let bytes = Array(text.prefix(reach).utf8)
        return !DutchDateFinder.mentions(in: bytes[...]).isEmpty
    }

    /// `18/6`, `27/4/'25`, `in september`: less than a date, and more than nothing.
    static func hintsAtDate(_ text: String) -> Bool {
        text.prefix(reach).plain.split { !$0.isLetter && !$0.isNumber && $0 != "/" }.contains { word in
            let numbers = word.split(separator: "/").map { Int($0) }
            return DutchNames.months.contains(String(word))
                || numbers.count == 2 && numbers.allSatisfy { $0.map { (1...31).contains($0) } ?? false }
        }
    }

    /// Whether an hour stands in a text: `12u30`, `(12 uur)`.
    static func hasHour(_ text: String) -> Bool {
        let bytes = Array(text.prefix(reach).utf8)
        return !DutchTimeFinder.times(in: bytes[...]).isEmpty
    }

    /// The hour that a text is, without the words for what it is: `12u` of `Uur: 12u` and of `(om 12u)`; nil when it
    /// says more or less.
    static func hour(_ text: String) -> String? {
        guard text.utf8.count <= 40, hasHour(text), !hasDate(text) else { return nil }
        let words = text.split { $0 == " " || $0 == "(" || $0 == ")" }
            .drop { labels.contains($0.plain.filter(\.isLetter)) && !$0.contains(where: \.isNumber) }
        let isHour = words.allSatisfy { word in
            word.contains(where: \.isNumber) || hourWords.contains(word.plain.filter(\.isLetter))
        }
        return isHour && !words.isEmpty ? words.joined(separator: " ") : nil
    }

    private static let labels: Set<String> = ["uur", "tijdstip", "tijd", "om"]
    private static let hourWords: Set<String> = [
        "u", "uur", "h", "van", "tot", "en", "tem", "s", "ochtends", "morgens", "voormiddags", "middags",
        "namiddags", "avonds", "",
    ]
}

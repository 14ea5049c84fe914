/// Hours that are told with the part of the day: `9 uur ’s avonds` is 21 uur.
enum PartOfDay {
    /// How many hours each part adds to the hour of a clock face. What `2 uur ’s nachts` is, is not certain: the day
    /// that it belongs to may be the one before.
    private static let additions = [
        "avonds": 12, "namiddags": 12, "middags": 12, "morgens": 0, "ochtends": 0, "voormiddags": 0,
    ]

    /// Whether a text names a part of the day.
    static func isNamed(in text: String) -> Bool {
        text.plain.split { !$0.isLetter }.contains { $0 == "nachts" || additions[String($0)] != nil }
    }

    /// The text with hours of 24; nil when there is no such hour in it.
    static func onTheClock(_ text: String) -> String? {
        var words = text.split(separator: " ").map(String.init)
        guard let index = words.firstIndex(where: { addition(of: $0) != nil }), index > 0,
            let addition = addition(of: words[index])
        else { return nil }
        var start = index
        // `'s avonds` is two words.
        if words[start - 1].plain.filter(\.isLetter) == "s" { start -= 1 }
        guard start > 0 else { return nil }
        let hasUnit = ["uur", "u"].contains(words[start - 1].plain)
        let hourIndex = start - (hasUnit ? 2 : 1)
        guard hourIndex >= 0, let hour = hour(words[hourIndex], adding: addition) else { return nil }
        let unit = hasUnit || hour.contains(where: { !$0.isNumber }) ? "" : " uur"
        words.removeSubrange(start...index)
        words[hourIndex] = hour + unit
        return words.joined(separator: " ")
    }

    /// Of `avonds`, and of `'savonds` in one word.
    private static func addition(of word: String) -> Int? {
        let letters = word.plain.filter(\.isLetter)
        return additions[letters] ?? (letters.first == "s" ? additions[String(letters.dropFirst())] : nil)
    }

    /// `9u30` with 12 added is `21u30`; nil for what is no hour of a clock face.
    private static func hour(_ word: String, adding addition: Int) -> String? {
        let digits = word.prefix(while: \.isDigit)
        let rest = word.dropFirst(digits.count)
        guard let hour = Int(digits), (1...12).contains(hour), digits.count <= 2,
            rest.first.map({ "u:.h".contains($0) }) ?? true
        else { return nil }
        // Noon is `12 uur 's middags`; what is meant by `12 uur 's avonds` is not certain.
        if hour == 12 { return nil }
        return "\(hour + addition)\(rest)"
    }
}

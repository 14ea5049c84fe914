/// Tells the name of a street from that of a person: `Grote Markt 1, 3600 Genk`.
enum StreetAddress {
    private static let endings = [
        "straat", "laan", "plein", "markt", "weg", "dreef", "lei", "kaai", "baan", "dijk", "plaats", "vest",
        "singel", "hof", "square",
    ]

    /// Whether words with capitals are a street, by the house number or the postcode behind them.
    static func isStreet(_ name: ArraySlice<String>, before rest: ArraySlice<String>) -> Bool {
        guard let last = name.last, let next = rest.first else { return false }
        let isNamedStreet = endings.contains { last.plain.filter(\.isLetter).hasSuffix($0) }
        if last.last == "," { return isNamedStreet && isPostcode(next, before: rest.dropFirst().first) }
        guard isHouseNumber(next) else { return false }
        // `An Peeters 2 dagen per week`
        let after = rest.dropFirst().first
        return isNamedStreet || next.last == "," || after == nil || after?.plain == "bus"
            || isPostcode(after ?? "", before: rest.dropFirst(2).first)
    }

    /// `1`, `12A,`, `3-5`
    private static func isHouseNumber(_ word: String) -> Bool {
        let digits = word.prefix(while: \.isDigit)
        let rest = word.dropFirst(digits.count)
        return (1...4).contains(digits.count) && rest.count <= 5
            && rest.allSatisfy { $0.isDigit || $0.isLetter || "-/,.".contains($0) }
            && rest.count(where: \.isLetter) <= 1
    }

    /// `3600 Genk`
    private static func isPostcode(_ word: String, before next: String?) -> Bool {
        word.count == 4 && word.allSatisfy(\.isDigit) && word.first != "0"
            && next?.first?.isUppercase == true
    }
}

/// Digits above the line: of footnotes, and of `m²`.
enum RaisedDigits {
    /// The raised form of each digit.
    static let raised: [Character: Character] = Dictionary(
        uniqueKeysWithValues: zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
    private static let plain: [Character: Character] = Dictionary(
        uniqueKeysWithValues: zip("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"))

    /// The text with plain digits, to compare it with the same text from elsewhere.
    static func lowered(_ text: String) -> String { String(text.map { plain[$0] ?? $0 }) }

    /// The text without the numbers of footnotes behind words: `Roy²` → `Roy`.
    ///
    /// Behind a digit they stay, since a footnote can say that a date or a number is not certain: `5 mei 2025²`.
    static func removed(_ text: String) -> String {
        guard text.contains(where: { plain[$0] != nil }) else { return text }
        var result = ""
        var isAfterDigit = false
        for sign in text {
            let isRaised = plain[sign] != nil
            if !isRaised { isAfterDigit = sign.isDigit }
            if !isRaised || isAfterDigit { result.append(sign) }
        }
        return result
    }
}

/// The words of a text, to see that none is lost: runs of letters and digits.
enum Words {
    /// `re-integratie (50 %)` → `re`, `integratie`, `50`.
    static func of(_ text: some StringProtocol) -> [Substring.UnicodeScalarView] {
        Substring(text).unicodeScalars.split { !isPart($0) }
    }

    /// The words as text.
    static func strings(of text: some StringProtocol) -> [String] { of(text).map { String($0) } }

    /// Whether a sign is a part of a word.
    static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark
    }
}

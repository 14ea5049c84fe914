/// The heading of a challenge: `Regio-uitdaging 2`, `regio uitdaging 2: Jongeren en werk`.
struct ChallengeHeading: Sendable, Hashable {
    /// The number it names.
    let number: Int
    /// What stands behind the number; nil when there is nothing.
    let title: String?

    /// Reads the text of a heading; nil when it is another heading, such as `Regio-uitdagingen`.
    ///
    /// Capitals do not matter, nor whether `regio` and `uitdaging` are joined by a hyphen, a space or nothing.
    init?(_ text: String) {
        var rest = text.unicodeScalars[...]
        guard Self.take("regio", from: &rest) else { return nil }
        rest = rest.drop { $0 == " " || Self.hyphens.contains($0) }
        guard Self.take("uitdaging", from: &rest), let next = rest.first, next == " " || next.isASCIIDigit
        else {
            return nil
        }
        rest = rest.drop { $0 == " " }
        let digits = rest.prefix(while: \.isASCIIDigit)
        guard let number = Int(Substring(digits)),
            rest.dropFirst(digits.count).first?.properties.isAlphabetic != true
        else {
            return nil
        }
        rest = rest.dropFirst(digits.count).drop {
            $0 == " " || $0 == ":" || $0 == "." || Self.hyphens.contains($0)
        }
        self.number = number
        title = rest.isEmpty ? nil : String(Substring(rest))
    }

    private static let hyphens = "-‐‑‒–—".unicodeScalars

    private static func take(_ word: String, from text: inout Substring.UnicodeScalarView) -> Bool {
        // The words are small letters, which this bit tells from capitals.
        var rest = text
        for letter in word.unicodeScalars {
            guard let scalar = rest.popFirst(), scalar.value | 0x20 == letter.value else { return false }
        }
        text = rest
        return true
    }
}

extension Unicode.Scalar {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

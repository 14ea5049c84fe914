/// A sign of a Dutch text about time: `23u59` is the number 23, the word `u` and the number 59.
enum DutchToken: Equatable {
    /// A number, and with how many digits it is written: `06` is 6 with two digits.
    case number(Int, digits: Int)
    /// A word in small letters without accents: `Vóór` is `voor`.
    case word(String)
    /// Any other sign but a space, such as `(`. Long dashes are `-`, and curly quotes stay as they are.
    case mark(Unicode.Scalar)

    /// Takes a text apart; nil when it holds more than fits a date, or a number of more than nine digits.
    static func tokens(of text: String) -> [DutchToken]? {
        let scalars = Array(text.unicodeScalars)
        guard scalars.count <= 200 else { return nil }
        var tokens: [DutchToken] = []
        var index = 0
        while index < scalars.count {
            let start = index
            if Digits.isDigit(scalars[index]) {
                while index < scalars.count, Digits.isDigit(scalars[index]) { index += 1 }
                guard let number = Digits.number(scalars[start..<index]) else { return nil }
                tokens.append(.number(number, digits: index - start))
            } else if isLetter(scalars[index]) {
                while index < scalars.count, isLetter(scalars[index]) { index += 1 }
                tokens.append(.word(plain(scalars[start..<index])))
            } else {
                if !scalars[index].properties.isWhitespace { tokens.append(.mark(mark(scalars[index]))) }
                index += 1
            }
        }
        return tokens
    }

    /// Accents that stand apart, as in decomposed text, belong to their word.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func plain(_ letters: ArraySlice<Unicode.Scalar>) -> String {
        let word = String(String.UnicodeScalarView(letters)).lowercased()
        return String(
            String.UnicodeScalarView(
                word.unicodeScalars.compactMap { scalar in
                    switch scalar {
                    case "ó", "ò", "ö": "o"
                    case "é", "è", "ë": "e"
                    default: scalar.properties.generalCategory == .nonspacingMark ? nil : scalar
                    }
                }))
    }

    private static func mark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "–", "—", "‐", "‑": "-"
        default: scalar
        }
    }
}

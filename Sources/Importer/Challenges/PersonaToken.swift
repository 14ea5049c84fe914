/// A part of a list of personas.
enum PersonaToken: Equatable {
    case word(String)
    /// A comma, `en`, `&`; whether it is `of`, which leaves a choice.
    case separator(isChoice: Bool)
    case open
    case close
    /// A colon, behind which the title of the challenge stands.
    case colon
    /// A dash between blanks, which is one or the other.
    case dash
    /// Three full stops, which stand for more names.
    case gap
    /// What ends a sentence.
    case stop

    /// Words between names.
    private static let separators: Set<String> = [
        "en", "of", "ofwel", "alsook", "evenals", "plus", "and", "ook",
    ]

    /// A word that can be a name, or the number in one.
    var name: String? {
        guard case .word(let word) = self, let first = word.first, first.isUppercase || first.isNumber else {
            return nil
        }
        return word
    }

    /// Takes a text apart; a list is never longer than that.
    static func tokens(of text: some StringProtocol) -> [PersonaToken] {
        let signs = Array(text.prefix(600))
        var tokens: [PersonaToken] = []
        var index = 0
        while index < signs.count {
            if signs[index].isLetter || signs[index].isNumber {
                let start = index
                while index < signs.count, isPart(signs, index) { index += 1 }
                let word = String(signs[start..<index])
                let isSeparator = separators.contains(word.plain)
                tokens.append(isSeparator ? .separator(isChoice: word.plain.hasPrefix("of")) : .word(word))
            } else if signs[index...].starts(with: "...") {
                tokens.append(.gap)
                index += 3
            } else {
                if let mark = mark(signs, index) { tokens.append(mark) }
                index += 1
            }
        }
        return tokens
    }

    /// A hyphen, apostrophe or accent within a word belongs to it.
    private static func isPart(_ signs: [Character], _ index: Int) -> Bool {
        if signs[index].isLetter || signs[index].isNumber { return true }
        return "-‐‑'’".contains(signs[index]) && index + 1 < signs.count
            && (signs[index + 1].isLetter || signs[index + 1].isNumber)
    }

    private static func mark(_ signs: [Character], _ index: Int) -> PersonaToken? {
        switch signs[index] {
        case ",", ";", "&", "+", "/", "•", "●", "·", "|", "\\": return .separator(isChoice: false)
        case "(", "[": return .open
        case ")", "]": return .close
        case ":": return .colon
        case ".", "?", "!", "=": return .stop
        case "…": return .gap
        case "–", "—", "-", "‐", "‑": return .dash
        default: return nil
        }
    }
}

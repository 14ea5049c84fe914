/// A word, number or sign of a sentence about shares.
enum RecognitionPiece: Equatable {
    /// In small letters, without accents: `regio-uitdaging`.
    case word(String)
    /// In tenths; nil when it is too long or has more than one decimal.
    case number(tenths: Int?)
    case mark(Character)

    /// The word, if it is one.
    var word: String? { if case .word(let word) = self { word } else { nil } }

    /// The number, if it is a whole one.
    var whole: Int? {
        guard case .number(let tenths?) = self, tenths % 10 == 0 else { return nil }
        return tenths / 10
    }

    /// Takes a text apart. Quotes are left out.
    static func pieces(of text: String) -> [RecognitionPiece] {
        let signs = Array(text.plain)
        var pieces: [RecognitionPiece] = []
        var index = 0
        while index < signs.count {
            let start = index
            if signs[index].isDigit {
                index = endOfNumber(signs, from: index)
                pieces.append(.number(tenths: tenths(signs[start..<index])))
            } else if signs[index].isLetter {
                index = endOfWord(signs, from: index)
                pieces.append(.word(String(signs[start..<index])))
            } else {
                if !signs[index].isWhitespace, !"'\"“”„«»".contains(signs[index]) {
                    pieces.append(.mark(signs[index]))
                }
                index += 1
            }
        }
        return pieces
    }

    private static func endOfNumber(_ signs: [Character], from start: Int) -> Int {
        var end = start
        while end < signs.count, signs[end].isDigit { end += 1 }
        guard end + 1 < signs.count, ",.".contains(signs[end]), signs[end + 1].isDigit else { return end }
        end += 1
        while end < signs.count, signs[end].isDigit { end += 1 }
        return end
    }

    /// A hyphen or apostrophe within a word belongs to it.
    private static func endOfWord(_ signs: [Character], from start: Int) -> Int {
        var end = start
        while end < signs.count {
            let isJoint = "-'".contains(signs[end]) && end + 1 < signs.count && signs[end + 1].isLetter
            guard signs[end].isLetter || isJoint else { break }
            end += 1
        }
        return end
    }

    private static func tenths(_ digits: ArraySlice<Character>) -> Int? {
        let parts = digits.split { $0 == "," || $0 == "." }
        guard let first = parts.first, first.count <= 4, let whole = Int(String(first)) else { return nil }
        guard parts.count == 2 else { return whole * 10 }
        return parts[1].count == 1 ? parts[1].first?.wholeNumberValue.map { whole * 10 + $0 } : nil
    }
}

extension RecognitionPiece: CustomStringConvertible {
    /// As it stood in the sentence, nearly.
    var description: String {
        switch self {
        case .word(let word): word
        case .number(let tenths):
            tenths.map { $0 % 10 == 0 ? "\($0 / 10)" : "\($0 / 10),\($0 % 10)" } ?? "a number"
        case .mark(let mark): String(mark)
        }
    }
}

/// A token of a longer text, and where it stands.
struct DutchLocatedToken {
    let token: DutchToken
    /// Its bytes in the text.
    let range: Range<Int>
    /// Whether nothing is joined to it in front, as `/` is in an address and a digit in a longer number.
    let isFree: Bool
    /// Whether it is written without a capital.
    let isLowerCase: Bool

    /// Whether a date can begin with it: a number, the name of a weekday, `eerste`, or `eind`.
    ///
    /// `zo` is a word of its own far more often than it is a Sunday.
    var canBegin: Bool {
        switch token {
        case .number(_, let digits): digits <= 2 || digits == 4
        case .word(let word):
            DutchNames.beginnings.contains(word)
                || word != "zo" && isLowerCase && DutchNames.weekday(word) != nil
        case .mark: false
        }
    }

    /// False for `Jan`, which is a name where `jan` is a month.
    var isMonthOrOther: Bool {
        guard case .word(let word) = token, DutchNames.shortMonths[word] != nil else { return true }
        return isLowerCase
    }

    /// Takes a text apart; anything beyond ASCII but punctuation and blanks counts as a letter.
    static func tokens(of text: ArraySlice<UInt8>) -> [DutchLocatedToken] {
        var tokens: [DutchLocatedToken] = []
        var index = text.startIndex
        var isJoint = false
        while index < text.endIndex {
            let start = index
            let byte = text[index]
            let isFree = !isJoint
            isJoint = Self.isJoint(byte)
            let token: DutchToken
            if isDigit(byte) {
                while index < text.endIndex, isDigit(text[index]) { index += 1 }
                let value = text[start..<index].prefix(9).reduce(0) { $0 * 10 + Int($1 & 0x0F) }
                token = .number(value, digits: index - start)
            } else if let (mark, count) = punctuation(text[index...]) {
                index += count
                isJoint = false
                guard let mark else { continue }
                token = .mark(mark)
            } else if isLetter(byte) {
                while index < text.endIndex, isLetter(text[index]), punctuation(text[index...]) == nil {
                    index += 1
                }
                token = .word(String(decoding: text[start..<index], as: UTF8.self).lowercased())
            } else {
                index += 1
                guard byte > 0x20, byte != UInt8(ascii: "*"), byte != UInt8(ascii: "_") else { continue }
                token = .mark(Unicode.Scalar(byte))
            }
            let isLowerCase = !(0x41...0x5A).contains(byte)
            tokens.append(
                DutchLocatedToken(
                    token: token, range: start..<index, isFree: isFree, isLowerCase: isLowerCase))
        }
        return tokens
    }

    /// A sign beyond ASCII that is no letter, and its bytes: a dash is `-`; blanks and quotation marks are nil.
    private static func punctuation(_ text: ArraySlice<UInt8>) -> (mark: Unicode.Scalar?, count: Int)? {
        guard let first = text.first, first == 0xC2 || first == 0xE2 else { return nil }
        let rest = text.dropFirst()
        // A no-break space and « » are C2 A0, C2 AB and C2 BB; the signs from U+2000 begin with E2 80.
        if first == 0xC2 {
            return rest.first.map { [0xA0, 0xAB, 0xBB].contains($0) } == true ? (nil, 2) : nil
        }
        guard rest.first == 0x80, let last = rest.dropFirst().first else { return nil }
        switch last {
        case 0x90...0x95: return ("-", 3)
        case 0x98, 0x99: return ("’", 3)
        default: return (nil, 3)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }

    /// What stands in front of digits that are part of an address, a version or another number.
    private static func isJoint(_ byte: UInt8) -> Bool {
        isDigit(byte) || isLetter(byte) || "/.-=_&+:#@%\\".utf8.contains(byte)
    }
}

/// The signs that a word processor writes before the items of a list: `a)`, `b)` or `I.`, `II.`
struct ListSigns {
    private enum Kind {
        case letters
        case roman
    }

    private let kind: Kind
    private let isCapital: Bool
    private let isBracketed: Bool
    private let ending: String

    /// Takes pandoc's names; nil for a list that is counted in plain numbers.
    init?(style: String?, delimiter: String?) {
        switch style {
        case "LowerAlpha", "UpperAlpha": kind = .letters
        case "LowerRoman", "UpperRoman": kind = .roman
        default: return nil
        }
        isCapital = style?.hasPrefix("Upper") == true
        isBracketed = delimiter == "TwoParens"
        ending = delimiter == "OneParen" || delimiter == "TwoParens" ? ")" : "."
    }

    /// The sign of an item: `b)` for 2. An item that no letter counts has its number.
    func sign(_ number: Int) -> String {
        let letters =
            switch kind {
            case .letters: (1...26).contains(number) ? String(UnicodeScalar(UInt8(96 + number))) : "\(number)"
            case .roman: RomanNumber.text(number)?.lowercased() ?? "\(number)"
            }
        return (isBracketed ? "(" : "") + (isCapital ? letters.uppercased() : letters) + ending
    }
}

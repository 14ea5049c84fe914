/// The digits of a number as somebody wrote it, in the groups in which they were written.
struct PhoneDigits {
    /// The runs of digits: `0475 82 71 05` has four.
    private(set) var groups: [String] = []
    private var hasPlus = false

    /// All digits: once the prefix is applied, country code first.
    var digits: String { groups.joined() }

    /// Collects the digits; nil when there is anything else than digits and what separates them.
    init?(_ text: String) {
        let text = Self.withoutTrunkZero(text)
        var startsGroup = true
        for (index, scalar) in text.unicodeScalars.enumerated() {
            switch scalar {
            case "0"..."9":
                if startsGroup { groups.append("") }
                groups[groups.count - 1].unicodeScalars.append(scalar)
                startsGroup = false
            case "+" where index == 0: hasPlus = true
            case " ", "\u{A0}", "\u{202F}", ".", "/", "-", "\u{2013}", "(", ")": startsGroup = true
            default: return nil
            }
        }
        guard !groups.isEmpty, digits.count <= 17 else { return nil }
    }

    /// Turns `0032…` and `0494…` into digits that begin with the country code.
    mutating func applyInternationalPrefix() {
        guard !hasPlus else { return }
        if groups[0].starts(with: "00") {
            groups[0].removeFirst(2)
            if groups[0].isEmpty { groups.removeFirst() }
        } else if groups[0].starts(with: "0") {
            groups[0].removeFirst()
            groups.insert("32", at: 0)
        } else {
            groups = []  // neither a country code nor a zone: cannot be dialled from everywhere
        }
    }

    /// `+32 (0)2 …`: the zero that is dialled only within the country.
    private static func withoutTrunkZero(_ text: String) -> String {
        guard let start = text.firstIndex(of: "("), text[start...].hasPrefix("(0)"),
            text.hasPrefix("+") || text.hasPrefix("00")
        else { return text }
        return text[..<start] + " " + text[text.index(start, offsetBy: 3)...]
    }
}

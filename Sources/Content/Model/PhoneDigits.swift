/// The digits of a number as somebody wrote it, in the groups in which they were written.
struct PhoneDigits {
    /// All digits in ASCII; once the prefix is applied, country code first.
    private(set) var digits: [UInt8] = []
    /// For each digit, whether a group begins with it: `0475 82 71 05` has four.
    private var startsGroup: [Bool] = []
    private var hasPlus = false

    /// Collects the digits; nil when there is anything else than digits and what separates them.
    init?(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var isNewGroup = true
        var index = 0
        while index < scalars.count {
            switch scalars[index] {
            case "0"..."9":
                digits.append(UInt8(scalars[index].value))
                startsGroup.append(isNewGroup)
                isNewGroup = false
            case "+" where index == 0: hasPlus = true
            case "(" where isTrunkZero(scalars[index...]):
                isNewGroup = true
                index += 2
            case " ", "\u{A0}", "\u{202F}", ".", "/", "-", "\u{2013}", "(", ")": isNewGroup = true
            default: return nil
            }
            index += 1
        }
        guard (1...17).contains(digits.count) else { return nil }
    }

    /// Turns `0032…` and `0494…` into digits that begin with the country code.
    ///
    /// What has neither a country code nor a zone cannot be dialled from everywhere, so nothing is left of it.
    mutating func applyInternationalPrefix() {
        guard !hasPlus else { return }
        let zero = UInt8(ascii: "0")
        if digits.starts(with: [zero, zero]) {
            removeFirst(2)
        } else if digits.first == zero {
            removeFirst(1)
            digits.insert(contentsOf: "32".utf8, at: 0)
            startsGroup.insert(contentsOf: [true, false], at: 0)
        } else {
            removeFirst(digits.count)
        }
    }

    /// The digits with a space before each group but the first: `31 20 123 45 67`.
    var grouped: String {
        var bytes: [UInt8] = []
        for (digit, isFirst) in zip(digits, startsGroup) {
            if isFirst, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
            bytes.append(digit)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func removeFirst(_ count: Int) {
        digits.removeFirst(count)
        startsGroup.removeFirst(count)
        if !startsGroup.isEmpty { startsGroup[0] = true }
    }

    /// Whether `(0)` follows a country code, as in `+32 (0)2 …`: it is dialled only within the country.
    private func isTrunkZero(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        rest.starts(with: ["(", "0", ")"]) && (hasPlus || digits.starts(with: "00".utf8))
    }
}

/// A telephone number, in the form machines dial and the form people read.
///
/// Every Belgian notation is read: `011/30.81.02`, `0475 82 71 05`, `+32 494 62 42 42`, `0032 (0)2 123 45 67`.
/// A number of another country needs its country code.
public struct PhoneNumber: Sendable, Hashable {
    /// The number by ITU-T E.164, for `tel:` links: `+32494624242`.
    public let e164: String
    /// The number in groups: `+32 494 62 42 42`, `+32 11 30 81 02`; foreign numbers in the groups as written.
    public let display: String

    /// Reads a number; nil when it is none.
    public init?(_ text: String) {
        guard var number = PhoneDigits(text) else { return nil }
        number.applyInternationalPrefix()
        guard number.digits.starts(with: "32") else {
            guard (8...15).contains(number.digits.count), number.digits.first != "0" else { return nil }
            e164 = "+" + number.digits
            display = "+" + number.groups.joined(separator: " ")
            return
        }
        var national = number.digits.dropFirst(2)
        if national.first == "0" { national = national.dropFirst() }
        guard let groups = Self.belgianGroups(national) else { return nil }
        e164 = "+32" + national
        display = "+32 " + groups.joined(separator: " ")
    }

    /// Groups a Belgian number without its leading zero; nil when it has the wrong number of digits.
    private static func belgianGroups(_ national: Substring) -> [String]? {
        guard let first = national.first, first != "0" else { return nil }
        let isMobile = ["45", "46", "47", "48", "49"].contains(national.prefix(2))
        let lengths: [Int]
        switch national.count {
        case 9 where isMobile: lengths = [3, 2, 2, 2]
        case 8 where isMobile: return nil
        case 8 where national.starts(with: "800") || national.starts(with: "90"): lengths = [3, 2, 3]
        case 8 where "2349".contains(first): lengths = [1, 3, 2, 2]
        case 8: lengths = [2, 2, 2, 2]
        default: return nil
        }
        var rest = national
        return lengths.map { length in
            defer { rest = rest.dropFirst(length) }
            return String(rest.prefix(length))
        }
    }
}

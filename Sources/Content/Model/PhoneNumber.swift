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
        guard number.digits.starts(with: "32".utf8) else {
            guard (8...15).contains(number.digits.count), CountryCode.begins(number.digits) else {
                return nil
            }
            e164 = "+" + String(decoding: number.digits, as: UTF8.self)
            display = "+" + number.grouped
            return
        }
        var national = number.digits[2...]
        if national.first == UInt8(ascii: "0") { national.removeFirst() }
        guard let lengths = Self.belgianGroups(national) else { return nil }
        e164 = "+32" + String(decoding: national, as: UTF8.self)
        display = Self.display(national, lengths)
    }

    /// The first three digits of a number that begins with no country code, with a plus: `+999`; nil for others.
    static func unknownCountryCode(in text: String) -> String? {
        guard var number = PhoneDigits(text) else { return nil }
        number.applyInternationalPrefix()
        guard number.digits.count >= 8, !CountryCode.begins(number.digits) else { return nil }
        return "+" + String(decoding: number.digits.prefix(3), as: UTF8.self)
    }

    /// How many digits the groups of a Belgian number have, without its leading zero; nil when it is none.
    private static func belgianGroups(_ national: ArraySlice<UInt8>) -> [Int]? {
        guard let first = national.first, let second = national.dropFirst().first, first != UInt8(ascii: "0")
        else { return nil }
        let isMobile = first == UInt8(ascii: "4") && (UInt8(ascii: "5")...UInt8(ascii: "9")).contains(second)
        switch national.count {
        case 9 where isMobile: return [3, 2, 2, 2]
        case 8 where isMobile: return nil
        case 8 where national.starts(with: "800".utf8) || national.starts(with: "90".utf8): return [3, 2, 3]
        case 8 where "2349".utf8.contains(first): return [1, 3, 2, 2]
        case 8: return [2, 2, 2, 2]
        default: return nil
        }
    }

    private static func display(_ national: ArraySlice<UInt8>, _ lengths: [Int]) -> String {
        var bytes = Array("+32".utf8)
        var rest = national
        for length in lengths {
            bytes.append(UInt8(ascii: " "))
            bytes += rest.prefix(length)
            rest = rest.dropFirst(length)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The country codes that ITU-T E.164 assigns, to countries, territories, satellite networks and free numbers.
enum CountryCode {
    /// The codes of one and two digits: `1` for North America, `32` for Belgium. No code begins with another.
    private static let short: Set<Int> = [
        1, 7, 20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56,
        57,
        58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
    ]

    /// The codes of three digits.
    private static let long: [ClosedRange<Int>] = [
        211...213, 216...216, 218...218, 220...258, 260...269, 290...291, 297...299, 350...359, 370...383,
        385...387, 389...389, 420...421, 423...423, 500...509, 590...599, 670...670, 672...683, 685...692,
        800...800, 808...808, 850...850, 852...853, 855...856, 870...870, 878...878, 880...883, 886...886,
        888...888, 960...968, 970...977, 979...979, 992...996, 998...998,
    ]

    /// Whether a number begins with a code that exists.
    ///
    /// - Parameter digits: The number in ASCII, country code first: `32494624242`.
    static func begins(_ digits: some Collection<UInt8>) -> Bool {
        var code = 0
        for (count, digit) in zip(1...3, digits) {
            code = code * 10 + Int(digit) - Int(UInt8(ascii: "0"))
            if count < 3 ? short.contains(code) : long.contains(where: { $0.contains(code) }) { return true }
        }
        return false
    }
}

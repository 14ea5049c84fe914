import Testing

@testable import Content

@Suite struct PhoneNumberTests {
    @Test(arguments: [
        ("011/30.81.02", "+3211308102", "+32 11 30 81 02"),
        ("0475 82 71 05", "+32475827105", "+32 475 82 71 05"),
        ("+32 494 62 42 42", "+32494624242", "+32 494 62 42 42"),
        ("0032494624242", "+32494624242", "+32 494 62 42 42"),
        ("00 32 494 62 42 42", "+32494624242", "+32 494 62 42 42"),
        ("+32 (0)494 62 42 42", "+32494624242", "+32 494 62 42 42"),
        ("(011) 30 81 02", "+3211308102", "+32 11 30 81 02"),
        ("+32 011 30 81 02", "+3211308102", "+32 11 30 81 02"),
        ("02 553 03 00", "+3225530300", "+32 2 553 03 00"),
        ("0800 12 345", "+3280012345", "+32 800 12 345"),
        ("078 15 15 15", "+3278151515", "+32 78 15 15 15"),
        ("016\u{A0}30\u{2013}81\u{2013}02", "+3216308102", "+32 16 30 81 02"),
        ("+31 20 123 45 67", "+31201234567", "+31 20 123 45 67"),
        ("0031-20-1234567", "+31201234567", "+31 20 1234567"),
    ])
    func reads(text: String, e164: String, display: String) {
        let number = PhoneNumber(text)
        #expect(number?.e164 == e164)
        #expect(number?.display == display)
    }

    @Test(arguments: [
        "", "+", "011/30.81.0", "0475 82 71 0", "494 62 42 42", "+32 494 62 42 42 int. 5", "011 30 81 02 03",
        "+32 0", "++32494624242", "+0494624242", "abc", "+1234", "0049 123456789012345678", "00",
        "+999 12 34 56 78", "+21012345678", "00 999 12 34 56 78", "+69912345678", "+38812345678",
        "+00012345678",
    ])
    func refuses(text: String) {
        #expect(PhoneNumber(text) == nil)
    }

    /// The codes that E.164 assigns; none of them begins with another, so each number has at most one.
    @Test func countryCodes() {
        let codes = (1...999).filter { CountryCode.begins(Array("\($0)".utf8)) }
        #expect(codes.filter { $0 < 10 } == [1, 7])
        #expect(codes.filter { 10...99 ~= $0 && $0 / 10 != 1 && $0 / 10 != 7 }.count == 44)
        let long = codes.filter { code in
            code > 99 && !codes.contains(code / 10) && !codes.contains(code / 100)
        }
        #expect(long.count == 170)
        #expect(Set([211, 298, 352, 379, 383, 420, 508, 672, 692, 800, 886, 998]).isSubset(of: Set(long)))
        #expect(
            Set([210, 259, 289, 384, 388, 422, 671, 684, 699, 801, 969, 999]).isDisjoint(with: Set(long)))
    }

    @Test(arguments: [
        ("+999 12 34 56 78", "+999"), ("0021012345678", "+210"), ("+32 494 62 42", nil), ("+999", nil),
        ("abc", nil),
    ])
    func namesACodeThatNoCountryHas(text: String, code: String?) {
        #expect(PhoneNumber.unknownCountryCode(in: text) == code)
    }
}

import Testing

@testable import Schedule

@Suite struct DutchTimeFinderTests {
    @Test(arguments: [
        ("om 17 uur", ["17:00"]), ("om 9.30 uur", ["09:30"]), ("23:59", ["23:59"]),
        ("12u30 of 12u", ["12:30", "12:00"]),
        ("om tien uur", ["10:00"]), ("om 5 uur 's namiddags", ["17:00"]),
        ("op 1 juni 2023 om 12 uur", ["12:00"]),
        ("om 12 uur op 1 juni 2023", ["12:00"]), ("van 10 tot 12 uur", ["12:00"]),
        ("tot 24 uur", ["00:00"]), ("tot 24.00 uur", ["00:00"]), ("op 2.06.2023", []), ("op 1 juni 2023", []),
        ("om 25 uur", []), ("het uur is om", []),
        ("2 uren", []),
        ("10.50 euro", []), ("zie www.stad.be/12:30", []),
    ])
    func findsTimes(text: String, times: [String]) {
        #expect(Set(DutchTimeFinder.times(in: Array(text.utf8)[...]).map(\.description)) == Set(times))
    }
}

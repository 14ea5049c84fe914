/// Numbers in Dutch words, as far as shares need them: 0 to 100, and the fractions.
enum DutchCardinal {
    /// `zestig` → 60, `vijfenzestig` → 65; nil for any other word.
    static func value(_ word: String) -> Int? { values[word] }

    /// The denominator of `derde`, `kwart`, `vijfden`; nil for any other word.
    static func denominator(_ word: String) -> Int? {
        denominators[word] ?? (word.hasSuffix("n") ? denominators[String(word.dropLast())] : nil)
    }

    /// The number of `tweede`; nil for any other word.
    static func ordinal(_ word: String) -> Int? { ordinals[word] }

    private static let units = [
        "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen",
    ]

    private static let values: [String: Int] = {
        let teens = [
            "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
            "negentien",
        ]
        let tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
        var values = ["nul": 0, "honderd": 100]
        for (index, word) in units.enumerated() { values[word] = index + 1 }
        for (index, word) in teens.enumerated() { values[word] = index + 10 }
        for (ten, word) in tens.enumerated() {
            values[word] = (ten + 2) * 10
            for (unit, first) in units.enumerated() {
                values["\(first)en\(word)"] = (ten + 2) * 10 + unit + 1
            }
        }
        return values
    }()

    private static let ordinals: [String: Int] = [
        "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7,
        "achtste": 8, "negende": 9, "tiende": 10,
    ]

    private static let denominators: [String: Int] = ordinals.filter { $0.value > 2 }
        .merging(["kwart": 4, "twaalfde": 12, "twintigste": 20]) { old, _ in old }
}

/// Roman numbers as lists and headings have them.
enum RomanNumber {
    private static let texts = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
        "XVII", "XVIII", "XIX", "XX",
    ]

    /// `IV` for 4; nil for a number that no list reaches.
    static func text(_ number: Int) -> String? {
        texts.indices.contains(number - 1) ? texts[number - 1] : nil
    }

    /// 4 for `IV`.
    static func value(_ text: String) -> Int? { texts.firstIndex(of: text).map { $0 + 1 } }
}

/// Decimal numbers in fixed widths, without Foundation.
enum Digits {
    /// The number with zeros in front up to the width: `padded(6, 2)` is `06`. Longer numbers stay whole.
    static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    /// The number that is written with ASCII digits only; nil for anything else and for more than 9 digits.
    static func number(_ scalars: some Collection<Unicode.Scalar>) -> Int? {
        guard !scalars.isEmpty, scalars.count <= 9 else { return nil }
        var value = 0
        for scalar in scalars {
            guard isDigit(scalar) else { return nil }
            value = value * 10 + Int(scalar.value - 48)
        }
        return value
    }

    /// Whether the scalar is one of `0` to `9`.
    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }
}

/// Decimal numbers in fixed widths, without Foundation.
enum Digits {
    /// A form with its digits filled in: `filled("0000-00-00", 2023, 6, 1)` is `2023-06-01`.
    ///
    /// Each run of zeros takes one of the numbers, which are as many and not negative; digits for which there is no room are cut.
    /// The text is made in place: a site has hundreds of thousands of dates.
    static func filled(_ form: StaticString, _ numbers: Int...) -> String {
        form.withUTF8Buffer { form in
            String(unsafeUninitializedCapacity: form.count) { text in
                var rest = numbers.count
                var number = 0
                var wasDigit = false
                for index in form.indices.reversed() {
                    let isDigit = form[index] == UInt8(ascii: "0")
                    if isDigit, !wasDigit {
                        rest -= 1
                        number = numbers[rest]
                    }
                    text[index] = isDigit ? UInt8(ascii: "0") + UInt8(number % 10) : form[index]
                    number /= 10
                    wasDigit = isDigit
                }
                return form.count
            }
        }
    }

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

    /// The number that is written with ASCII digits only; nil for anything else.
    static func number(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        var value = 0
        for byte in bytes {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }

    /// Whether the scalar is one of `0` to `9`.
    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }
}

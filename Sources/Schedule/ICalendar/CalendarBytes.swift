extension [UInt8] {
    /// Appends text that is written in the source code, such as whole lines.
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// Appends a number in so many digits: `append(601, digits: 4)` is `0601`.
    mutating func append(_ number: Int, digits: Int) {
        append(contentsOf: repeatElement(UInt8(ascii: "0"), count: digits))
        var rest = number
        for place in (count - digits..<count).reversed() {
            self[place] += UInt8(rest % 10)
            rest /= 10
        }
    }
}

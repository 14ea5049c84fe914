/// Looks for the names of months, which a date without digits has: `eind juni`.
enum MonthNames {
    /// Whether a text may name a month; a few other words, such as `meisje`, look as if they did.
    static func occur(in text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            var isInWord = false
            for index in bytes.indices {
                let letter = bytes[index] | caseBit
                defer {
                    isInWord = letter >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
                }
                if !isInWord, isFirst(letter), isName(bytes, at: index) { return true }
            }
            return false
        }
    }

    /// What a small letter has and a capital has not.
    private static let caseBit: UInt8 = 0x20

    private static func isFirst(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "j"), UInt8(ascii: "m"),
            UInt8(ascii: "n"), UInt8(ascii: "o"), UInt8(ascii: "s"):
            true
        default: false
        }
    }

    private static func isName(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        starts.contains { name in
            name.utf8CodeUnitCount <= bytes.count - start
                && name.withUTF8Buffer { letters in
                    letters.indices.allSatisfy { bytes[start + $0] | caseBit == letters[$0] }
                }
        }
    }

    /// What the names begin with.
    private static let starts: [StaticString] = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
        "november", "december",
    ]
}

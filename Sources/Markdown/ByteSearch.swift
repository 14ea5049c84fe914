/// Finding bytes in bytes.
extension Collection<UInt8> where Index == Int {
    /// The place of the first occurrence of a text in a range, or nil.
    func firstRange(of needle: some Collection<UInt8>, in range: Range<Int>) -> Range<Int>? {
        guard let first = needle.first else { return nil }
        let count = needle.count
        var position = range.lowerBound
        while position + count <= range.upperBound {
            if self[position] == first, self[position..<position + count].elementsEqual(needle) {
                return position..<position + count
            }
            position += 1
        }
        return nil
    }
}

/// ASCII letters.
extension UInt8 {
    /// The same letter in lower case; other bytes as they are.
    var lowercased: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self + 32 : self
    }

    /// Whether it is a letter of the alphabet.
    var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased) }

    /// Whether it is a digit.
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

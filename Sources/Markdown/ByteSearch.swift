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

extension UnsafeBufferPointer<UInt8> {
    /// The place of the first occurrence of either byte in a range, or nil. Looks at eight bytes at a time.
    package func firstIndex(of one: UInt8, or other: UInt8, in range: Range<Int>) -> Int? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops = ones &* 0x80
        let raw = UnsafeRawBufferPointer(self)
        var index = range.lowerBound
        while index + 8 <= range.upperBound {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let (first, second) = (word ^ (ones &* UInt64(one)), word ^ (ones &* UInt64(other)))
            // The lowest top bit that is set is that of the first byte that is zero here.
            let marks = (((first &- ones) & ~first) | ((second &- ones) & ~second)) & tops
            if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < range.upperBound {
            if self[index] == one || self[index] == other { return index }
            index += 1
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

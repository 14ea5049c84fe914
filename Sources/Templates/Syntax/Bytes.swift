extension UInt8 {
    /// A space, tab or line end.
    var isBlank: Bool {
        isSpaceOrTab || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
    }

    /// What may stand before a tag on a line that has nothing else.
    var isSpaceOrTab: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\t")
    }
}

extension [UInt8] {
    /// Where a short pattern first occurs at or behind an index.
    func firstRange(of pattern: [UInt8], from start: Int) -> Range<Int>? {
        guard let first = pattern.first else { return nil }
        var index = start
        while index + pattern.count <= count {
            if self[index] == first, self[index..<index + pattern.count].elementsEqual(pattern) {
                return index..<index + pattern.count
            }
            index += 1
        }
        return nil
    }
}

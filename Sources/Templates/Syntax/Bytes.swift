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
    /// Where the first bytes stand that are no UTF-8; nil when all are.
    var firstInvalidUTF8: Int? {
        var decoder = Unicode.UTF8.ForwardParser()
        var iterator = makeIterator()
        var offset = 0
        while true {
            switch decoder.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .error: return offset
            case .emptyInput: return nil
            }
        }
    }

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

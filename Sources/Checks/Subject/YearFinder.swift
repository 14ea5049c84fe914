/// Finds years in a text: numbers of four digits that stand by themselves.
enum YearFinder {
    /// The years that make sense in a call, each once, in order.
    static func years(in text: ArraySlice<UInt8>) -> [Int] {
        var found: [Int] = []
        var index = text.startIndex
        while index < text.endIndex {
            guard isDigit(text[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < text.endIndex, isDigit(text[index]) { index += 1 }
            guard index - start == 4 else { continue }
            let year = text[start..<index].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
            if (1900...2199).contains(year), !found.contains(year) { found.append(year) }
        }
        return found
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

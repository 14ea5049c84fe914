/// The sentences of a block: what has to be read together to know what a date or figure is about.
enum Sentences {
    /// The bytes of each sentence. A row of a table is one, and so is a heading.
    static func of(_ block: BodyBlock, in bytes: [UInt8]) -> [Range<Int>] {
        switch block.kind {
        case .table: split(block.range) { bytes[$0] == UInt8(ascii: "\n") }
        case .heading, .code, .comment, .emptyItem: [block.range]
        case .paragraph: split(block.range) { isEnd($0, bytes, block.range.upperBound) }
        }
    }

    private static func split(_ range: Range<Int>, at isEnd: (Int) -> Bool) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where isEnd(index) {
            sentences.append(start..<index + 1)
            start = index + 1
        }
        if start < range.upperBound { sentences.append(start..<range.upperBound) }
        return sentences
    }

    /// A full stop, question or exclamation mark with a blank and a capital behind it: `jun. 2023` goes on.
    private static func isEnd(_ index: Int, _ bytes: [UInt8], _ end: Int) -> Bool {
        guard ".?!".utf8.contains(bytes[index]) else { return false }
        var next = index + 1
        while next < end, "*_)”\"".utf8.contains(bytes[next]) { next += 1 }
        guard next < end, bytes[next] <= 0x20 else { return false }
        while next < end, bytes[next] <= 0x20 || "*_(".utf8.contains(bytes[next]) { next += 1 }
        return next < end && ((0x41...0x5A).contains(bytes[next]) || bytes[next] >= 0x80)
    }
}

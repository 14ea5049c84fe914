/// Comments that begin with `review:`: `<!-- review: … -->` in the text, `# review: …` in the front matter.
enum ReviewMarks {
    /// A comment.
    struct Mark {
        /// Its bytes, up to the end of its first line.
        let range: Range<Int>
        /// What it says.
        let text: Range<Int>
    }

    private static let inText = Array("<!-- review:".utf8)
    private static let inFacts = Array("# review:".utf8)

    /// All marks of a file, in order.
    static func find(in bytes: [UInt8], bodyOffset: Int) -> [Mark] {
        let body = min(bodyOffset, bytes.count)
        return find(inFacts, end: nil, in: 0..<body, bytes)
            + find(inText, end: Array("-->".utf8), in: body..<bytes.count, bytes)
    }

    private static func find(
        _ opening: [UInt8], end: [UInt8]?, in range: Range<Int>, _ bytes: [UInt8]
    ) -> [Mark] {
        var marks: [Mark] = []
        var index = range.lowerBound
        while let start = bytes[index..<range.upperBound].firstIndex(of: opening[0]) {
            index = start + 1
            guard bytes[start..<range.upperBound].starts(with: opening) else { continue }
            let lineEnd =
                bytes[start..<range.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
            var textEnd = lineEnd
            if let end {
                textEnd =
                    (start..<lineEnd).first { bytes[$0..<lineEnd].starts(with: end) } ?? lineEnd
            }
            let text = trimmed(start + opening.count..<textEnd, bytes)
            marks.append(Mark(range: start..<min(lineEnd, textEnd + (end?.count ?? 0)), text: text))
            index = lineEnd
        }
        return marks
    }

    private static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] == 0x20 { start += 1 }
        while end > start, bytes[end - 1] == 0x20 { end -= 1 }
        return start..<end
    }
}

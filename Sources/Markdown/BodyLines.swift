import Diagnostics
import Sorting

/// Where the lines of a body are in its file, so that a line of the parser becomes a line of the real file.
struct BodyLines {
    /// The whole file.
    let file: SourceText
    /// The byte offset in the file of the first byte of each line, as the parser counts lines: a line ends at
    /// LF, CRLF or a lone CR.
    let starts: [Int]
    /// The number in the file of the first line of the body.
    private let firstLine: Int
    /// Whether the parser and editors count lines differently.
    private let hasLoneCarriageReturn: Bool

    init(_ source: MarkdownSource) {
        file = source.file
        let bytes = source.file.bytes
        // A byte order mark is not part of the first line; the parser skips it too.
        let start = source.start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : source.start
        firstLine = 1 + bytes[..<start].count { $0 == UInt8(ascii: "\n") }
        var starts = [start]
        starts.reserveCapacity((bytes.count - start) / 32 + 1)
        var hasLoneCarriageReturn = false
        bytes.withUnsafeBufferPointer { bytes in
            var next = start
            let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
            while let index = bytes.firstIndex(of: lineFeed, or: carriageReturn, in: next..<bytes.count) {
                next = index + 1
                if bytes[index] == UInt8(ascii: "\n") {
                    starts.append(index + 1)
                } else if bytes[index] == UInt8(ascii: "\r"), index + 1 < bytes.count,
                    bytes[index + 1] != UInt8(ascii: "\n")
                {
                    hasLoneCarriageReturn = true
                    starts.append(index + 1)
                }
            }
        }
        if starts.count > 1, starts.last == bytes.count { starts.removeLast() }
        self.starts = starts
        self.hasLoneCarriageReturn = hasLoneCarriageReturn
    }

    /// The bytes of the body in the file.
    var range: Range<Int> { (starts.first ?? 0)..<file.bytes.count }

    /// The bytes of a line without its line end; lines that do not exist are the nearest that does. From 1.
    func range(ofLine line: Int) -> Range<Int> {
        let index = min(max(1, line), starts.count) - 1
        let start = starts[index]
        var end = index + 1 < starts.count ? starts[index + 1] : file.bytes.count
        while end > start, [UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(file.bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// The bytes of the lines of a block, from its first byte on.
    func range(of block: CMark.Node) -> Range<Int> {
        let first = range(ofLine: block.startLine)
        let start = min(first.lowerBound + max(0, block.startColumn - 1), first.upperBound)
        return start..<max(start, range(ofLine: block.endLine).upperBound)
    }

    /// The number in the file of a line of the parser.
    func number(ofLine line: Int) -> Int {
        hasLoneCarriageReturn ? span(at: range(ofLine: line).lowerBound).line : firstLine + max(1, line) - 1
    }

    /// The place in the file of a byte, and of the `count` bytes from there as far as they are on the same line.
    func span(at offset: Int, count: Int = 1) -> SourceSpan {
        if hasLoneCarriageReturn { return file.span(atByte: offset, byteCount: count) }
        let index = lineIndex(of: offset)
        let line = range(ofLine: index + 1)
        let end = min(offset + count, line.upperBound)
        return SourceSpan(
            line: firstLine + index, column: scalarCount(line.lowerBound, offset) + 1,
            length: scalarCount(offset, end))
    }

    /// The place of the first line of a block.
    func span(of block: CMark.Node) -> SourceSpan {
        let line = range(ofLine: block.startLine)
        let start = min(line.lowerBound + max(0, block.startColumn - 1), line.upperBound)
        return span(at: start, count: line.upperBound - start)
    }

    /// The line of the parser that a byte is in, from 0.
    func lineIndex(of offset: Int) -> Int {
        max(0, starts.boundary { $0 <= offset } - 1)
    }

    /// Scalars are counted by their first byte: continuation bytes look like 10xxxxxx.
    private func scalarCount(_ start: Int, _ end: Int) -> Int {
        start < end ? file.bytes[start..<end].count { $0 & 0xC0 != 0x80 } : 0
    }
}

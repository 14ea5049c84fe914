/// The cells of a row that a table has no column for: the parser leaves them out.
struct SurplusCells {
    /// How many there are.
    let count: Int
    /// Their bytes in the file, from the first one's text on.
    let range: Range<Int>

    /// Looks for them in a row; nil when there are none, or none with text.
    ///
    /// - Parameters:
    ///   - content: the row without what stands before it on its line.
    ///   - columns: how many columns the table has.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>, columns: Int) {
        let row = Self.trimmed(bytes, content)
        let bar = UInt8(ascii: "|")
        var next = row.lowerBound
        if next < row.upperBound, bytes[next] == bar { next += 1 }
        var bars = 0
        var start = row.upperBound
        while let index = bytes.firstIndex(of: bar, or: bar, in: next..<row.upperBound) {
            next = index + 1
            if index > row.lowerBound, bytes[index - 1] == UInt8(ascii: "\\") { continue }
            bars += 1
            if bars == columns { start = next }
        }
        let text = Self.trimmed(bytes, start..<row.upperBound)
        guard text.contains(where: { bytes[$0] != bar && !Self.isBlank(bytes[$0]) }) else { return nil }
        let isClosed = bytes[row.upperBound - 1] == bar && bytes[row.upperBound - 2] != UInt8(ascii: "\\")
        count = bars + (isClosed ? 0 : 1) - columns
        range = text
    }

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        guard let first = range.first(where: { !isBlank(bytes[$0]) }),
            let last = range.last(where: { !isBlank(bytes[$0]) })
        else { return range.upperBound..<range.upperBound }
        return first..<last + 1
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
    }
}

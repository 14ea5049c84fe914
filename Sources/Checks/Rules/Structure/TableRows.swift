/// The rows of a table as it is written.
struct TableRows {
    /// The bytes of each row, without line ends and blanks in front.
    let ranges: [Range<Int>]
    private let bytes: [UInt8]

    init(_ range: Range<Int>, _ bytes: [UInt8]) {
        self.bytes = bytes
        ranges = bytes[range].split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.map { line in
            let text = line.drop { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
            return text.startIndex..<text.endIndex
        }
    }

    /// Whether the second row is `| --- | :-: |`.
    var hasDelimiter: Bool {
        guard ranges.count >= 2 else { return false }
        let row = bytes[ranges[1]]
        return row.contains(UInt8(ascii: "-")) && row.allSatisfy { "|-: \t".utf8.contains($0) }
    }

    /// Whether the cells of a row are all blank.
    func isEmpty(_ row: Int) -> Bool {
        ranges.indices.contains(row)
            && bytes[ranges[row]].allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: "|") }
    }
}

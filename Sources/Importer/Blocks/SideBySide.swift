/// Looks for lines whose words stand apart at the same place, one below the other, and were read from side to side: they
/// may be columns or a table that could not be told.
enum SideBySide {
    /// The blocks, with a question where such lines begin.
    static func marked(_ blocks: [Block]) -> [Block] {
        var blocks = blocks
        var previous: (block: Int, gaps: [Range<Int>]) = (0, [])
        var isMarked = false
        for index in blocks.indices where blocks[index].kind != .table && blocks[index].kind != .step {
            for line in blocks[index].lines {
                let gaps = gaps(of: line)
                let goesOn = gaps.contains { gap in previous.gaps.contains { overlap(gap, $0) } }
                if goesOn, !isMarked {
                    blocks[previous.block].doubts.append(
                        "words stand apart on these lines and were read from side to side: are they columns or a table?"
                    )
                }
                isMarked = goesOn
                previous = (index, gaps)
            }
        }
        return blocks
    }

    /// The wide gaps between the words of a line.
    private static func gaps(of line: SourceLine) -> [Range<Int>] {
        let pieces = ColumnTable.pieces(of: line)
        return zip(pieces, pieces.dropFirst()).map { $0.end..<$1.column }
    }

    private static func overlap(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        min(a.upperBound, b.upperBound) - max(a.lowerBound, b.lowerBound) >= 2
    }
}

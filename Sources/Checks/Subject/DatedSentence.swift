import Schedule

/// A sentence that mentions dates.
struct DatedSentence {
    /// Its bytes in the text.
    let range: Range<Int>
    /// The dates, in order.
    let mentions: [DutchMention]
    /// Which block of the text it is in.
    let block: Int
    /// The block with the heading above it.
    let heading: Int?
    /// The block right above it that only introduces it: `Deadline:`.
    let label: Int?
    /// The sentence right before it in its block, for one that goes on from it: `Dat kan tot 1 juni`.
    let before: Range<Int>?
    /// Whether it is a row of a table.
    let isRow: Bool
    /// For each date in a row of a table the cell at the head of its column; else empty.
    let columnHeads: [Range<Int>]
    /// The years that its block names, or else the heading above it.
    let years: [Int]

    /// The sentences of a text that mention a date; code and comments do not count.
    static func all(in blocks: [BodyBlock], of bytes: [UInt8]) -> [DatedSentence] {
        var found: [DatedSentence] = []
        var heading: Int?
        var label: Int?
        for (index, block) in blocks.enumerated() where block.isProse {
            if block.mayNameDate {
                found += sentences(block, index, bytes, heading, label, blocks)
            }
            if case .heading = block.kind {
                heading = index
                label = nil
            } else if !block.hasDigit {
                label = isLabel(block, bytes) ? index : nil
            }
        }
        return found
    }

    private static func sentences(
        _ block: BodyBlock, _ index: Int, _ bytes: [UInt8], _ heading: Int?, _ label: Int?,
        _ blocks: [BodyBlock]
    ) -> [DatedSentence] {
        var years: [Int]?
        var before: Range<Int>?
        return Sentences.of(block, in: bytes).compactMap { range in
            defer { before = range }
            let mentions = DutchDateFinder.mentions(in: bytes[range])
            guard !mentions.isEmpty else { return nil }
            let named = years ?? YearFinder.years(in: bytes[block.range])
            years = named
            let above = named.isEmpty ? heading.map { YearFinder.years(in: bytes[blocks[$0].range]) } : nil
            return DatedSentence(
                range: range, mentions: mentions, block: index, heading: heading, label: label,
                before: before, isRow: block.kind == .table,
                columnHeads: columnHeads(of: mentions, range, block, bytes), years: above ?? named)
        }
    }

    /// The cells of the first row of a table that stand above some dates of another row.
    private static func columnHeads(
        of mentions: [DutchMention], _ row: Range<Int>, _ block: BodyBlock, _ bytes: [UInt8]
    ) -> [Range<Int>] {
        guard block.kind == .table, row.lowerBound > block.range.lowerBound else { return [] }
        let bar = UInt8(ascii: "|")
        let firstRow = bytes[block.range].prefix { $0 != UInt8(ascii: "\n") }
        let cells = firstRow.split(separator: bar, omittingEmptySubsequences: false)
        return mentions.map { mention in
            let column = bytes[row.lowerBound..<mention.range.lowerBound].count { $0 == bar }
            return column < cells.count ? cells[column].indices : firstRow.endIndex..<firstRow.endIndex
        }
    }

    /// A short line that ends with a colon, is bold as a whole, or is an item with other items below it.
    private static func isLabel(_ block: BodyBlock, _ bytes: [UInt8]) -> Bool {
        guard block.kind == .paragraph, block.range.count <= 80 else { return false }
        let text = bytes[block.range]
        let last = text.last { $0 > 0x20 }
        return block.isItem || last == UInt8(ascii: ":")
            || text.starts(with: "**".utf8) && last == UInt8(ascii: "*")
    }

    /// The days that a mention may mean: in its own year, else in one of the years named round it, else in the year
    /// that is taken when there is none.
    func dates(of mention: DutchMention, defaultYear: Int?) -> [CivilDate] {
        if let year = mention.year { return mention.dates(inYear: year) }
        let candidates = years.isEmpty ? defaultYear.map { [$0] } ?? [] : years
        return candidates.flatMap { mention.dates(inYear: $0) }
    }
}

/// What the pre-scan sees in the content of one line.
struct LineContent {
    /// Bars that separate cells: those without a backslash before them.
    private(set) var bars = 0
    /// How many cells the line has as a row of a table.
    private(set) var columns = 0
    /// Whether the line can be the one below the head of a table: `|---|:-:|`.
    private(set) var isDelimiterRow = false
    /// How many `]` it has: an upper bound for the links in it.
    private(set) var closingBrackets = 0
    /// Whether it can start a link definition or a footnote: `[name]: address`.
    private(set) var isDefinition = false
    /// Whether it starts with `[^`.
    private(set) var isFootnote = false
    /// Whether it is a heading: `## Lokale analyse`.
    private(set) var isHeading = false
    /// Whether it can start something in which a blank line or table means nothing: a code fence, raw HTML.
    private(set) var opensOpaqueBlock = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard let first = range.first.map({ bytes[$0] }) else { return }
        var end = range.upperBound
        while end > range.lowerBound, Self.isBlank(bytes[end - 1]) { end -= 1 }
        var onlyMarks = true
        var dashes = 0
        var colons = 0
        var closesName = false
        var namesSomething = false
        var index = range.lowerBound
        while index < end {
            switch bytes[index] {
            case UInt8(ascii: "|"):
                if index == range.lowerBound || bytes[index - 1] != UInt8(ascii: "\\") { bars += 1 }
            case UInt8(ascii: "-"): dashes += 1
            case UInt8(ascii: ":"): colons += 1
            case UInt8(ascii: "]"):
                closingBrackets += 1
                onlyMarks = false
                if index > range.lowerBound, bytes[index - 1] != UInt8(ascii: "\\") { closesName = true }
                if index + 1 < end, bytes[index + 1] == UInt8(ascii: ":") { namesSomething = true }
            case let byte where Self.isBlank(byte): break
            default: onlyMarks = false
            }
            index += 1
            // Once there is prose, only bars and brackets count.
            if !onlyMarks {
                index =
                    bytes.firstIndex(of: UInt8(ascii: "|"), or: UInt8(ascii: "]"), in: index..<end) ?? end
            }
        }
        // A name may go on on the next line.
        isDefinition = first == UInt8(ascii: "[") && (namesSomething || !closesName)
        isFootnote =
            first == UInt8(ascii: "[") && range.count > 1 && bytes[range.lowerBound + 1] == UInt8(ascii: "^")
        // A line of dashes alone underlines a heading or is a rule, never part of a table.
        isDelimiterRow = onlyMarks && dashes > 0 && bars + colons > 0
        let opens = first == UInt8(ascii: "|")
        let closes =
            bars > (opens ? 1 : 0) && bytes[end - 1] == UInt8(ascii: "|")
            && (end - 2 < range.lowerBound || bytes[end - 2] != UInt8(ascii: "\\"))
        columns = bars + 1 - (opens ? 1 : 0) - (closes ? 1 : 0)
        isHeading = Self.isHeading(bytes, range)
        opensOpaqueBlock =
            first == UInt8(ascii: "<") || first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
    }

    private static func isHeading(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let marks = range.prefix { bytes[$0] == UInt8(ascii: "#") }.count
        guard (1...6).contains(marks) else { return false }
        return marks == range.count || isBlank(bytes[range.lowerBound + marks])
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (0x09...0x0C).contains(byte)
    }
}

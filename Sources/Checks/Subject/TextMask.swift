/// Blanks what is not meant as text, so that rules about words do not look into it: code, addresses, comments.
///
/// Every byte keeps its place, and line ends stay.
struct TextMask {
    private(set) var bytes: [UInt8]

    private static let blank = UInt8(ascii: " ")
    /// How long an address may be, so that brackets without an end do not make a text slow to read.
    private static let addressLimit = 2048

    /// The bytes of a file with the blocks of its text masked.
    static func ofMarkdown(_ bytes: [UInt8], _ blocks: [BodyBlock]) -> [UInt8] {
        var mask = TextMask(bytes: bytes)
        for block in blocks where block.isProse { mask.maskMarkdown(block.range) }
        return mask.bytes
    }

    /// A text without Markdown.
    ///
    /// - Parameter quotes: whether what stands between quotation marks is masked too, being the words of others.
    static func ofPlainText(_ text: String, quotes: Bool) -> [UInt8] {
        var mask = TextMask(bytes: Array(text.utf8))
        var index = 0
        while index < mask.bytes.count { index = mask.maskAddress(at: index, mask.bytes.count) ?? index + 1 }
        if quotes {
            mask.maskQuotes(from: "“", to: "”")
            mask.maskQuotes(from: "\"", to: "\"")
        }
        return mask.bytes
    }

    private mutating func maskMarkdown(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "`"): index = maskCode(at: index, range.upperBound)
            case UInt8(ascii: "<"): index = maskAngle(at: index, range.upperBound)
            case UInt8(ascii: "]"): index = maskDestination(behind: index, range.upperBound)
            case UInt8(ascii: "&"): index = maskBlank(at: index, range.upperBound)
            default: index = maskAddress(at: index, range.upperBound) ?? index + 1
            }
        }
    }

    /// `&nbsp;` and its numbers, which are a blank to readers.
    private mutating func maskBlank(at start: Int, _ end: Int) -> Int {
        for name in ["&nbsp;", "&#160;", "&#xa0;", "&#xA0;"] where bytes[start..<end].starts(with: name.utf8)
        {
            blank(start..<start + name.utf8.count)
            return start + name.utf8.count
        }
        return start + 1
    }

    private mutating func blank(_ range: Range<Int>) {
        for index in range where bytes[index] != UInt8(ascii: "\n") && bytes[index] != UInt8(ascii: "\r") {
            bytes[index] = Self.blank
        }
    }

    /// `` `code` ``, between as many marks on both sides.
    private mutating func maskCode(at start: Int, _ end: Int) -> Int {
        let mark = UInt8(ascii: "`")
        let open = bytes[start..<end].prefix { $0 == mark }.count
        var index = start + open
        while let next = bytes[index..<end].firstIndex(of: mark) {
            let count = bytes[next..<end].prefix { $0 == mark }.count
            index = next + count
            guard count == open else { continue }
            blank(start..<index)
            return index
        }
        return start + open
    }

    /// `<https://…>`, `<an@stad.be>` and `<!-- … -->`.
    private mutating func maskAngle(at start: Int, _ end: Int) -> Int {
        let text = bytes[start..<end]
        if text.starts(with: "<!--".utf8) {
            var close = start + 4
            while close < end, !bytes[close..<end].starts(with: "-->".utf8) { close += 1 }
            blank(start..<min(end, close + 3))
            return min(end, close + 3)
        }
        // An address has neither blanks nor another bracket in it.
        let inner = text.dropFirst().prefix(Self.addressLimit)
        guard let close = inner.firstIndex(where: { $0 <= 0x20 || "<>".utf8.contains($0) }),
            bytes[close] == UInt8(ascii: ">"), inner[..<close].contains(where: { ":@".utf8.contains($0) })
        else { return start + 1 }
        blank(start..<close + 1)
        return close + 1
    }

    /// The address of `[words](address)`; the brackets stay.
    private mutating func maskDestination(behind bracket: Int, _ end: Int) -> Int {
        guard bracket + 1 < end, bytes[bracket + 1] == UInt8(ascii: "(") else { return bracket + 1 }
        var depth = 0
        for index in bracket + 1..<min(end, bracket + Self.addressLimit) {
            if bytes[index] == UInt8(ascii: "(") { depth += 1 }
            if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
            guard depth == 0 else { continue }
            blank(bracket + 2..<index)
            return index + 1
        }
        return bracket + 1
    }

    /// `https://www.stad.be/1-mei`, `www.stad.be` or `an@stad.be` round a byte; nil when there is none.
    private mutating func maskAddress(at index: Int, _ end: Int) -> Int? {
        let isAddress: Bool
        switch bytes[index] {
        case UInt8(ascii: ":"):
            isAddress = bytes[index..<end].starts(with: "://".utf8) || isBehind("mailto", index)
        case UInt8(ascii: "@"):
            isAddress =
                index > 0 && index + 1 < end && !Self.isEnd(bytes[index - 1]) && !Self.isEnd(bytes[index + 1])
        case UInt8(ascii: "w"):
            isAddress =
                bytes[index..<end].starts(with: "www.".utf8) && (index == 0 || Self.isEnd(bytes[index - 1]))
        default: return nil
        }
        guard isAddress else { return nil }
        var start = index
        while start > 0, !Self.isEnd(bytes[start - 1]) { start -= 1 }
        let close = bytes[index..<end].firstIndex(where: Self.isEnd) ?? end
        blank(start..<close)
        return close
    }

    private func isBehind(_ word: String, _ index: Int) -> Bool {
        index >= word.utf8.count && bytes[(index - word.utf8.count)..<index].elementsEqual(word.utf8)
    }

    /// What an address does not go beyond.
    private static func isEnd(_ byte: UInt8) -> Bool {
        byte <= 0x20 || "<>()[]|\"".utf8.contains(byte)
    }

    private mutating func maskQuotes(from open: String, to close: String) {
        let (open, close) = (Array(open.utf8), Array(close.utf8))
        var start: Int?
        var index = 0
        while index < bytes.count {
            let rest = bytes[index...]
            if let begin = start, rest.starts(with: close) {
                blank(begin..<index + close.count)
                start = nil
                index += close.count
            } else if start == nil, rest.starts(with: open) {
                start = index
                index += open.count
            } else {
                index += 1
            }
        }
    }
}

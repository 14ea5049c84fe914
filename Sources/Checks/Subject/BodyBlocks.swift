/// Takes a Markdown text apart into the blocks that its lines show, without parsing what is inside them.
///
/// Rules about words and figures need the text as written, with places; the rendered page has neither.
struct BodyBlocks {
    private let bytes: [UInt8]
    private var blocks: [BodyBlock] = []
    /// The block that is open: its kind, its first byte and its line.
    private var open: (kind: BodyBlock.Kind, start: Int, line: Int)?
    /// Whether the open block is an item of a list, and whether the lines belong to a list.
    private var isOpenItem = false
    private var isInList = false
    private var end = 0
    private var hasDigit = false
    private var hasBracket = false
    /// The mark that closes the code that is open: its sign and how often it stands.
    private var fence: (sign: UInt8, count: Int)?
    private var isInComment = false

    /// The blocks of a text that begins at a byte of a file.
    static func read(_ bytes: [UInt8], from start: Int) -> [BodyBlock] {
        var reader = BodyBlocks(bytes: bytes)
        reader.read(from: start)
        return reader.blocks
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func read(from start: Int) {
        var line = 1 + bytes[..<start].count { $0 == UInt8(ascii: "\n") }
        var position = start
        while position < bytes.count {
            let next = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            var lineEnd = next
            if lineEnd > position, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
            take(position..<lineEnd, line)
            position = next + 1
            line += 1
        }
        close()
    }

    private mutating func take(_ range: Range<Int>, _ line: Int) {
        if fence != nil || isInComment { return takeVerbatim(range) }
        // Blanks and marks of quotations come before what a line is.
        var start = range.lowerBound
        while start < range.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 || bytes[start] == 0x3E {
            start += 1
        }
        guard start < range.upperBound else { return close() }
        let shape = LineShape(
            bytes[start..<range.upperBound], indentation: indentation(range.lowerBound..<start))
        // In a list an indented line belongs to an item.
        if shape.isIndented, open.map({ $0.kind == .code }) ?? !isInList {
            if open == nil { begin(.code, range, line) } else { extend(range) }
            return
        }
        if open?.kind == .code { close() }
        if let opened = fence(at: start, range.upperBound) {
            begin(.code, range, line)
            fence = opened
        } else if starts("<!--", at: start, range.upperBound) {
            begin(.comment, start..<range.upperBound, line)
            isInComment = !contains("-->", range)
            if !isInComment { close() }
        } else if let level = headingLevel(start, range.upperBound) {
            begin(.heading(level), start..<range.upperBound, line)
            close()
            isInList = false
        } else if let level = shape.underlinedLevel, open?.kind == .paragraph, !isOpenItem {
            open?.kind = .heading(level)
            close()
        } else if shape.isBreak {
            close()
            isInList = false
        } else if bytes[start] == UInt8(ascii: "|") {
            if open?.kind != .table { begin(.table, start..<range.upperBound, line) } else { extend(range) }
        } else if let content = shape.itemContent, !content.isEmpty || open == nil || isOpenItem {
            begin(.paragraph, start..<range.upperBound, line)
            isOpenItem = true
            isInList = true
            if content.isEmpty { open?.kind = .emptyItem }
        } else if open?.kind == .emptyItem, indentation(range.lowerBound..<start) >= 2 {
            // The text of an item may begin on the line below its bullet.
            open?.kind = .paragraph
            extend(range)
        } else if open?.kind != .paragraph {
            begin(.paragraph, start..<range.upperBound, line)
            if indentation(range.lowerBound..<start) < 2 { isInList = false }
        } else {
            extend(range)
        }
    }

    private mutating func takeVerbatim(_ range: Range<Int>) {
        extend(range)
        if let fence {
            let text = bytes[range].drop { $0 == 0x20 }
            let marks = text.prefix { $0 == fence.sign }.count
            guard marks >= fence.count, text.dropFirst(marks).allSatisfy({ $0 == 0x20 }) else { return }
            self.fence = nil
            close()
        } else if contains("-->", range) {
            isInComment = false
            close()
        }
    }

    // MARK: The open block

    private mutating func begin(_ kind: BodyBlock.Kind, _ range: Range<Int>, _ line: Int) {
        close()
        open = (kind, range.lowerBound, line)
        extend(range)
    }

    private mutating func extend(_ range: Range<Int>) {
        end = range.upperBound
        for byte in bytes[range] {
            if byte == UInt8(ascii: "[") { hasBracket = true }
            if byte & 0xF0 == 0x30, byte <= 0x39 { hasDigit = true }
        }
    }

    private mutating func close() {
        guard let block = open else { return }
        let range = block.start..<end
        blocks.append(
            BodyBlock(
                kind: block.kind, range: range, line: block.line, hasDigit: hasDigit,
                mayNameDate: hasDigit || MonthNames.occur(in: bytes[range]),
                hasBracket: hasBracket, isItem: isOpenItem))
        open = nil
        isOpenItem = false
        hasDigit = false
        hasBracket = false
    }

    // MARK: What a line is

    private func fence(at start: Int, _ end: Int) -> (sign: UInt8, count: Int)? {
        let sign = bytes[start]
        guard sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
        let count = bytes[start..<end].prefix { $0 == sign }.count
        return count >= 3 ? (sign, count) : nil
    }

    private func headingLevel(_ start: Int, _ end: Int) -> Int? {
        let level = bytes[start..<end].prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(level), start + level == end || bytes[start + level] == 0x20 else {
            return nil
        }
        return level
    }

    /// How many columns the blanks in front of a line are; those in a quotation count from its mark.
    private func indentation(_ range: Range<Int>) -> Int {
        bytes[range].reduce(0) { columns, byte in
            byte == UInt8(ascii: ">") ? -1 : columns + (byte == 0x09 ? 4 : 1)
        }
    }

    private func starts(_ word: StaticString, at start: Int, _ end: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard start + count <= end else { return false }
        return word.withUTF8Buffer { bytes[start..<start + count].elementsEqual($0) }
    }

    private func contains(_ word: StaticString, _ range: Range<Int>) -> Bool {
        range.contains { starts(word, at: $0, range.upperBound) }
    }
}

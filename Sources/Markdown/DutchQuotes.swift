/// Sets right what the parser's curly quotes get wrong in Dutch: `'s avonds` starts with an apostrophe.
///
/// The parser makes ‘ of a quote that it can pair with a later one, and ’ of all others. So `'s avonds … foto's`
/// comes out as ‘s avonds … foto’s, and in `'hij zei 's avonds niets'` the wrong quote is paired. Here a ‘ before
/// a Dutch contraction becomes ’, and the quote that it had taken the pair from becomes ‘.
struct DutchQuotes {
    /// Where in the output the last ’ is that could open a quotation.
    private var opener: Int?

    /// Forgets what came before; at the start of each block.
    mutating func startBlock() {
        opener = nil
    }

    /// Appends the quote (‘ or ’, three bytes) at an index of a text; the output is where the text is appended.
    mutating func append(quoteAt index: Int, of text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        let isContraction = Self.startsContraction(text, index + 3)
        if text[index + 2] == 0x98 {
            if isContraction, let opener { output[opener + 2] = 0x98 }
            if isContraction { opener = nil }
            output.append(markup: isContraction ? "’" : "‘")
        } else {
            if !isContraction, Self.canOpen(text, index) { opener = output.count }
            output.append(markup: "’")
        }
    }

    /// Whether a quote is at an index: ‘ is E2 80 98, ’ is E2 80 99.
    static func isQuote(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80
            && (text[index + 2] == 0x98 || text[index + 2] == 0x99)
    }

    /// Whether a contraction stands at an index, and no quote closes right behind it: `'s` in quotes is a letter.
    private static func startsContraction(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var end = start
        while end < text.count, end - start < 3, text[end].isLetter { end += 1 }
        guard isContraction(text[start..<end]) else { return false }
        guard end < text.count else { return true }
        return text[end] < 0x80
            ? !text[end].isLetter && !text[end].isDigit : text[end] == 0xE2 && !isQuote(text, end)
    }

    /// The words that start with an apostrophe: 's, 't, 'n, 'k, 'm, 'r, 'ns, 'ne.
    private static func isContraction(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = word.first?.lowercased else { return false }
        let letters: StaticString = word.count == 1 ? "stnkmr" : "n"
        let isFirst = letters.withUTF8Buffer { $0.contains(first) }
        guard word.count == 2 else { return isFirst && word.count == 1 }
        let second = word[word.startIndex + 1].lowercased
        return isFirst && (second == UInt8(ascii: "s") || second == UInt8(ascii: "e"))
    }

    /// Whether a quote stands before a letter and behind a space, a bracket or nothing.
    private static func canOpen(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index + 3 < text.count, text[index + 3].isLetter || text[index + 3] >= 0x80 else {
            return false
        }
        guard index > 0 else { return true }
        return text[index - 1] == UInt8(ascii: " ") || text[index - 1] == UInt8(ascii: "(")
    }
}

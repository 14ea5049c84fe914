/// Escapes text for HTML: between tags and inside attributes in double quotes.
///
/// `&`, `<`, `>` and `"` become character references; everything else passes through, so text in UTF-8 stays
/// readable in the source of a page.
public enum HTMLEscaping {
    /// Appends the escaped form of a text.
    public static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &output) }
    }

    /// Appends the escaped form of a text in UTF-8.
    public static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var start = 0
        while let index = firstSpecial(in: text, from: start) {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            if let reference = reference(for: text[index]) {
                reference.withUTF8Buffer { output.append(contentsOf: $0) }
            }
            start = index + 1
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// The first byte from a start on that has a reference. Looks at eight bytes at a time, since most text has
    /// none.
    private static func firstSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        let bytes = UnsafeRawBufferPointer(text)
        while index + 8 <= text.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let marks = specialMarks(word)
            if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < text.count {
            if reference(for: text[index]) != nil { return index }
            index += 1
        }
        return nil
    }

    /// Sets the top bit of the first special byte of eight; bits above it mean nothing.
    ///
    /// `<` and `>` differ in one bit, and so do `"` and `&`: with that bit set each pair is one byte to look for.
    @inline(__always)
    private static func specialMarks(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let angles = (word | ones &* 0x02) ^ (ones &* UInt64(UInt8(ascii: ">")))
        let others = (word | ones &* 0x04) ^ (ones &* UInt64(UInt8(ascii: "&")))
        let tops = ones &* 0x80
        return ((angles &- ones) & ~angles & tops) | ((others &- ones) & ~others & tops)
    }

    @inline(__always)
    private static func reference(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }
}

/// Names and strings of style sheets, whose characters may be written as escapes: `\26 x` for `&x`.
enum CSSText {
    /// The text that some bytes stand for; an escaped line end, which strings may have, stands for nothing.
    static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var position = bytes.startIndex
        while position < bytes.endIndex {
            guard bytes[position] == UInt8(ascii: "\\") else {
                text.append(bytes[position])
                position += 1
                continue
            }
            let (scalar, end) = escape(in: bytes, at: position)
            if let scalar { text += Array(String(Character(scalar)).utf8) }
            position = end
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// What the escape at a backslash stands for (§4.3.7), and where it ends.
    ///
    /// There is no scalar when the character behind the backslash stands for itself, which is then not part of
    /// the escape, and for a line end, which is.
    static func escape(in bytes: ArraySlice<UInt8>, at backslash: Int) -> (scalar: Unicode.Scalar?, end: Int)
    {
        var position = backslash + 1
        guard position < bytes.endIndex else { return ("\u{FFFD}", position) }
        var value: UInt32 = 0
        while position < bytes.endIndex, position <= backslash + 6,
            let digit = bytes[position].hexadecimalValue
        {
            value = value << 4 | UInt32(digit)
            position += 1
        }
        if position > backslash + 1 {
            let scalar = value == 0 ? nil : Unicode.Scalar(value)
            if position < bytes.endIndex, bytes[position].isCSSSpace {
                position = end(ofSpace: position, bytes)
            }
            return (scalar ?? "\u{FFFD}", position)
        }
        if bytes[position].isCSSNewline { return (nil, end(ofSpace: position, bytes)) }
        if bytes[position] < 0x80 { return (Unicode.Scalar(bytes[position]), position + 1) }
        return (nil, position)
    }

    private static func end(ofSpace position: Int, _ bytes: ArraySlice<UInt8>) -> Int {
        let isPair = bytes[position] == 0x0D && position + 1 < bytes.endIndex && bytes[position + 1] == 0x0A
        return position + (isPair ? 2 : 1)
    }
}

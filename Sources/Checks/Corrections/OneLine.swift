/// Makes one line of a text: blanks and line ends between words become one space.
enum OneLine {
    /// The line. A text that is one already, as nearly all are, is given back as it is.
    static func of(_ text: String) -> String {
        isLine(text) ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func isLine(_ text: String) -> Bool {
        var isBehindSpace = true
        for byte in text.utf8 {
            guard (0x20...0x7E).contains(byte) else { return false }
            let isSpace = byte == 0x20
            if isSpace, isBehindSpace { return false }
            isBehindSpace = isSpace
        }
        return !isBehindSpace || text.isEmpty
    }
}

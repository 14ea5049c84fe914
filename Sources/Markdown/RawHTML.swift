/// Telling comments from other raw HTML.
enum RawHTML {
    /// Whether a text is nothing but comments: `<!-- nog na te kijken -->`. One that is not closed counts too.
    static func isComment(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let opening = Array("<!--".utf8)
        let closing = Array("-->".utf8)
        var position = skipBlanks(text, 0)
        while position < text.count {
            guard text[position...].starts(with: opening) else { return false }
            guard let end = text.firstRange(of: closing, in: position + opening.count..<text.count) else {
                return true
            }
            position = skipBlanks(text, end.upperBound)
        }
        return true
    }

    private static func skipBlanks(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var position = start
        while position < text.count, text[position] <= UInt8(ascii: " ") { position += 1 }
        return position
    }
}

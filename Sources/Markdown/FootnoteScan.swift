/// Whether the parser may look for footnotes in a text.
enum FootnoteScan {
    /// True when a text has `[^` and nowhere a bracket before a character reference that stands for `^`.
    ///
    /// The library copies the name of a footnote from behind the bracket; written as `[&Hat;name]` it would read
    /// past the end of its memory. Such a text is printed without footnotes.
    static func isSafe(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var hasFootnotes = false
        let bracket = UInt8(ascii: "[")
        var next = range.lowerBound
        while let index = text.firstIndex(of: bracket, or: bracket, in: next..<range.upperBound) {
            next = index + 1
            guard next < range.upperBound else { break }
            switch text[index + 1] {
            case UInt8(ascii: "^"): hasFootnotes = true
            case UInt8(ascii: "&"):
                guard index + 2 < range.upperBound else { break }
                if text[index + 2] == UInt8(ascii: "#") || text[index + 2] == UInt8(ascii: "H") {
                    return false
                }
            default: break
            }
        }
        return hasFootnotes
    }
}

/// Whether a text may hold addresses that become links without brackets round them.
///
/// To look for them the library takes each `w` and each colon for the start of something, and joins the pieces of
/// text again afterwards: an eighth of the time that it takes for a text. Most texts need no such look.
enum AutolinkScan {
    /// False when the library would find nothing: no `@`, `www.` or `://`, but for addresses in `<` and `>`.
    static func isNeeded(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        hasMailSign(text) || hasAddress(text)
    }

    /// An `@`, or a character reference that may stand for one: `&#64;`, `&commat;`.
    private static func hasMailSign(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var next = 0
        while let index = text.firstIndex(of: UInt8(ascii: "@"), or: UInt8(ascii: "&"), in: next..<text.count)
        {
            next = index + 1
            if text[index] == UInt8(ascii: "@") { return true }
            if next < text.count, text[next] == UInt8(ascii: "#") || text[next] == UInt8(ascii: "c") {
                return true
            }
        }
        return false
    }

    private static func hasAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var next = 0
        while let index = text.firstIndex(of: UInt8(ascii: ":"), or: UInt8(ascii: "."), in: next..<text.count)
        {
            next = index + 1
            if text[index] == UInt8(ascii: ".") {
                if text[..<index].suffix(3).elementsEqual("www".utf8) { return true }
            } else if text[next...].starts(with: "//".utf8), !isInBrackets(text, colon: index) {
                return true
            }
        }
        return false
    }

    /// Whether the address with a colon at an index is one in `<` and `>`, which the library finds by itself. Not
    /// sure of it, as behind a backslash or across the cells of a table, it is taken for none.
    private static func isInBrackets(_ text: UnsafeBufferPointer<UInt8>, colon: Int) -> Bool {
        var start = colon
        while start > 0, text[start - 1].isLetter { start -= 1 }
        guard (2...32).contains(colon - start), start > 0, text[start - 1] == UInt8(ascii: "<"),
            start < 2 || text[start - 2] != UInt8(ascii: "\\")
        else { return false }
        let end = text[colon...].firstIndex { byte in
            byte <= UInt8(ascii: " ") || "<>|".utf8.contains(byte)
        }
        return end.map { text[$0] == UInt8(ascii: ">") } ?? false
    }
}

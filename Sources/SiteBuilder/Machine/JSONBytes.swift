/// JSON (RFC 8259) as bytes, written piece by piece.
///
/// In strings `<` is written as `\u003c`, so that the text may also stand in a `script` element of a page, which
/// `</script>` or `<!--` would end or open anew.
struct JSONBytes {
    /// What was written, in UTF-8.
    private(set) var bytes: [UInt8] = []

    /// Nothing yet, with room for so many bytes.
    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// Moves what was written to the end of an output, and goes on with nothing.
    mutating func move(to output: inout [UInt8]) {
        output.append(contentsOf: bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Appends punctuation and keys that stand in the source code.
    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends a whole number.
    mutating func append(number: Int) {
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Appends `true` or `false`.
    mutating func append(_ flag: Bool) {
        append(flag ? "true" : "false")
    }

    /// Appends a text in quotes.
    mutating func append(text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { appendEscaped($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends a text in quotes, or `null`.
    mutating func append(optional text: String?) {
        if let text { append(text: text) } else { append("null") }
    }

    /// Appends a key of the source code with its comma and colon, `,"email":`, and a text; nothing without one.
    mutating func append(member key: StaticString, ifAny text: String?) {
        guard let text else { return }
        append(key)
        append(text: text)
    }

    /// Appends items in brackets, with commas between them.
    mutating func append<Items: Sequence>(
        list items: Items, _ item: (inout JSONBytes, Items.Element) -> Void
    ) {
        append("[")
        var isFirst = true
        for element in items {
            if !isFirst { append(",") }
            isFirst = false
            item(&self, element)
        }
        append("]")
    }

    /// Appends texts in brackets.
    mutating func append(texts: [String]) {
        append(list: texts) { $0.append(text: $1) }
    }

    /// Most texts have nothing to escape, so whole runs are copied.
    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for (index, byte) in text.enumerated() where Self.isSpecial(byte) {
            bytes.append(contentsOf: text[start..<index])
            append(escaped: byte)
            start = index + 1
        }
        bytes.append(contentsOf: text[start...])
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
    }

    private mutating func append(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        default:
            let digits = Array("0123456789abcdef".utf8)
            append("\\u00")
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }
}

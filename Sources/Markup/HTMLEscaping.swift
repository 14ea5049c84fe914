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
        var start = text.startIndex
        for index in text.indices {
            guard let reference = reference(for: text[index]) else { continue }
            output.append(contentsOf: text[start..<index])
            reference.withUTF8Buffer { output.append(contentsOf: $0) }
            start = index + 1
        }
        output.append(contentsOf: text[start...])
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

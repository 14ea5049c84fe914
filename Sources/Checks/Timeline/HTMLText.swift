/// Text as it stands in a page.
enum HTMLText {
    private static let names: [(name: [UInt8], value: String)] = [
        ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", "\u{A0}"),
    ].map { (Array($0.0.utf8), $0.1) }

    /// The bytes with their entities resolved.
    static func resolved(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var rest = bytes
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let (value, length) = entity(rest) {
                output += value.utf8
                rest = rest.dropFirst(length)
            } else {
                output.append(byte)
                rest = rest.dropFirst()
            }
        }
        return output
    }

    /// The entity that the bytes begin with, and how many bytes it takes; nil when they begin with none.
    static func entity(_ bytes: ArraySlice<UInt8>) -> (value: String, length: Int)? {
        guard let end = bytes.prefix(10).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = bytes[bytes.startIndex + 1..<end]
        let length = end - bytes.startIndex + 1
        if name.first == UInt8(ascii: "#") { return scalar(name.dropFirst()).map { ($0, length) } }
        return names.first { name.elementsEqual($0.name) }.map { ($0.value, length) }
    }

    /// `39` or `x27`.
    private static func scalar(_ digits: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: digits, as: UTF8.self)
        let number =
            text.lowercased().hasPrefix("x") ? UInt32(text.dropFirst(), radix: 16) : UInt32(text)
        return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }

    /// Words as a page shows them: with single blanks.
    static func words(_ text: String) -> [UInt8] {
        Array(text.split { $0.isASCII && $0.isWhitespace }.joined(separator: " ").utf8)
    }
}

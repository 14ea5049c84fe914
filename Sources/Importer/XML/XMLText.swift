/// Text as XML 1.0 writes it.
enum XMLText {
    /// The text with its references (`&amp;`, `&#233;`) replaced; what is none stays as it is.
    static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        let ampersand = UInt8(ascii: "&")
        guard bytes.contains(ampersand) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        var rest = bytes
        while let start = rest.firstIndex(of: ampersand) {
            result += rest[..<start]
            // The longest reference has ten bytes.
            guard let end = rest[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let text = character(rest[(start + 1)..<end])
            else {
                result.append(ampersand)
                rest = rest[(start + 1)...]
                continue
            }
            result += Array(text.utf8)
            rest = rest[(end + 1)...]
        }
        return String(decoding: result + rest, as: UTF8.self)
    }

    private static func character(_ name: ArraySlice<UInt8>) -> String? {
        let name = String(decoding: name, as: UTF8.self)
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
}

import Markup

/// Writing HTML as bytes.
extension [UInt8] {
    /// Appends markup from the source code.
    @inline(__always)
    mutating func append(markup: StaticString) {
        markup.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// Appends text, escaped.
    mutating func append(text: String) {
        HTMLEscaping.append(text, to: &self)
    }

    /// Appends text, escaped.
    mutating func append(text: UnsafeBufferPointer<UInt8>) {
        HTMLEscaping.append(text, to: &self)
    }

    /// Appends a whole number.
    mutating func append(number: Int) {
        append(contentsOf: String(number).utf8)
    }

    /// Starts a new line, unless the output is at the start of one.
    @inline(__always)
    mutating func startLine() {
        if let last, last != UInt8(ascii: "\n") { append(UInt8(ascii: "\n")) }
    }

    /// Appends an address for a quoted attribute: what may not stand in an address is percent-encoded,
    /// what is already encoded stays.
    mutating func append(address: some Sequence<UInt8>) {
        for byte in address {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"),
                UInt8(ascii: "(")...UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "!"),
                UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
                append(byte)
            case UInt8(ascii: "&"): append(markup: "&amp;")
            case UInt8(ascii: "'"): append(markup: "&#x27;")
            default: append(percentEncoded: byte)
            }
        }
    }

    private mutating func append(percentEncoded byte: UInt8) {
        append(UInt8(ascii: "%"))
        append(Self.hexadecimal(byte >> 4))
        append(Self.hexadecimal(byte & 0xF))
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }
}

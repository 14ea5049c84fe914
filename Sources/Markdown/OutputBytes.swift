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
    mutating func append(address: String) {
        var address = address
        address.withUTF8 { append(address: $0) }
    }

    /// Appends an address for a quoted attribute.
    mutating func append(address: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in address.indices where !Self.mayStandInAddress(address[index]) {
            append(contentsOf: UnsafeBufferPointer(rebasing: address[start..<index]))
            start = index + 1
            switch address[index] {
            case UInt8(ascii: "&"): append(markup: "&amp;")
            case UInt8(ascii: "'"): append(markup: "&#x27;")
            default: append(percentEncoded: address[index])
            }
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: address[start...]))
    }

    private static func mayStandInAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
            UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"), UInt8(ascii: "!"),
            UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
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

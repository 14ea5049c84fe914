/// Text within a string of JSON (RFC 8259, section 7).
enum JSONEscaping {
    /// Appends a text, with quotation marks, backslashes and control characters escaped.
    static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            guard hasSpecial(bytes) else { return output.append(contentsOf: bytes) }
            for byte in bytes { append(byte, to: &output) }
        }
    }

    private static func append(_ byte: UInt8, to output: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            output.append(UInt8(ascii: "\\"))
            output.append(byte)
        case 0..<0x20:
            let digits = String(byte, radix: 16)
            output.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
        default: output.append(byte)
        }
    }

    /// Looks at all bytes without stopping at the first, so that many are looked at in one step.
    private static func hasSpecial(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var found: UInt8 = 0
        for byte in bytes {
            found |= byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? 1 : 0
        }
        return found != 0
    }
}

/// What has to be done to a value so that it cannot break out of its line.
enum CalendarEscaping {
    /// Control characters are left out, but for a tab: a line end would start a line of its own.
    case controls
    /// Text for people (RFC 5545, section 3.3.11): the same, and backslash, semicolon and comma get a backslash
    /// and any line end becomes `\n`.
    case text

    /// Appends a value. What is between two special characters is copied at once.
    func append(_ value: String, to output: inout [UInt8]) {
        var value = value
        value.withUTF8 { bytes in
            guard hasSpecial(bytes) else { return output.append(contentsOf: bytes) }
            var rest = bytes[...]
            while let place = rest.firstIndex(where: isSpecial) {
                output.append(contentsOf: rest[..<place])
                rest = rest[place...]
                replaceFirst(of: &rest, in: &output)
            }
            output.append(contentsOf: rest)
        }
    }

    /// Takes the special character with which the bytes begin, and appends what stands for it.
    private func replaceFirst(of rest: inout Slice<UnsafeBufferPointer<UInt8>>, in output: inout [UInt8]) {
        let byte = rest.removeFirst()
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
            output.append(UInt8(ascii: "\\"))
            output.append(byte)
        case UInt8(ascii: "\r"), UInt8(ascii: "\n"):
            guard self == .text else { return }
            if byte == UInt8(ascii: "\r"), rest.first == UInt8(ascii: "\n") { rest.removeFirst() }
            output.append("\\n")
        case 0xC2:
            // U+0080 to U+009F are control characters of two bytes; those from U+00A0 on are letters and signs.
            if let second = rest.first, second < 0xA0 {
                rest.removeFirst()
            } else {
                output.append(byte)
            }
        default: break
        }
    }

    private func hasSpecial(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch self {
        case .controls: Self.has(bytes, Self.mayBeControl)
        case .text: Self.has(bytes) { Self.mayBeControl($0) || Self.isMark($0) }
        }
    }

    /// Looks at all bytes without stopping at the first that is sought, so that many are looked at in one step.
    @inline(__always)
    private static func has(
        _ bytes: UnsafeBufferPointer<UInt8>, _ isSought: (UInt8) -> Bool
    ) -> Bool {
        var found: UInt8 = 0
        for byte in bytes { found |= isSought(byte) ? 1 : 0 }
        return found != 0
    }

    private func isSpecial(_ byte: UInt8) -> Bool {
        Self.mayBeControl(byte) || (self == .text && Self.isMark(byte))
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",")
    }

    /// Whether a byte may begin a control character that is left out.
    private static func mayBeControl(_ byte: UInt8) -> Bool {
        (byte < 0x20 && byte != UInt8(ascii: "\t")) || byte == 0x7F || byte == 0xC2
    }
}

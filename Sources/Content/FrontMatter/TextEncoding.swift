/// Checks that a file is text: valid UTF-8 without characters that cannot be seen.
///
/// Besides the control characters these are the ones that editors do not show and that other programs take for
/// the end of a line, so that line numbers would differ, and the ones that turn the direction of text.
enum TextEncoding {
    /// Something in a file that is not text.
    enum Fault: Error, Equatable {
        /// The byte at this offset is not valid UTF-8.
        case notUTF8(offset: Int)
        /// A character that does not belong in a text.
        case control(offset: Int, byteCount: Int, Unicode.Scalar)
    }

    /// The first fault; nil when the bytes are text. A byte order mark at the start is fine.
    static func firstFault(in bytes: [UInt8]) -> Fault? {
        bytes.withUnsafeBytes { buffer in
            var offset = buffer.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            while offset < buffer.count {
                if let next = plainRun(buffer, from: offset) {
                    offset = next
                    continue
                }
                switch step(buffer, offset) {
                case .success(let length): offset += length
                case .failure(let fault): return fault
                }
            }
            return nil
        }
    }

    /// Skips up to eight bytes of printable ASCII at once; nil when there is none, or too near the end.
    private static func plainRun(_ buffer: UnsafeRawBufferPointer, from offset: Int) -> Int? {
        guard offset + 8 <= buffer.count else { return nil }
        let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        let belowSpace = (word &- ones &* 0x20) & ~word
        let delete = word ^ (ones &* 0x7F)
        let isDelete = (delete &- ones) & ~delete
        // Marks above the lowest one mean nothing; without any all eight bytes are printable.
        let marks = (word | belowSpace | isDelete) & highs
        let count = marks.trailingZeroBitCount / 8
        return count > 0 ? offset + count : nil
    }

    /// The length in bytes of the character at an offset, by the table of well-formed UTF-8 (Unicode, 3.9).
    private static func step(_ buffer: UnsafeRawBufferPointer, _ offset: Int) -> Result<Int, Fault> {
        let first = buffer[offset]
        if first < 0x80 { return ascii(buffer, offset) }
        let second: ClosedRange<UInt8>
        let length: Int
        switch first {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return .failure(.notUTF8(offset: offset))
        }
        guard offset + length <= buffer.count, second.contains(buffer[offset + 1]),
            buffer[(offset + 1)..<(offset + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
        else { return .failure(.notUTF8(offset: offset)) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for index in 1..<length { value = value << 6 | UInt32(buffer[offset + index] & 0x3F) }
        guard let scalar = Unicode.Scalar(value), isInvisible(scalar) else { return .success(length) }
        return .failure(.control(offset: offset, byteCount: length, scalar))
    }

    private static func ascii(_ buffer: UnsafeRawBufferPointer, _ offset: Int) -> Result<Int, Fault> {
        let byte = buffer[offset]
        let isLineEnd =
            byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r") && offset + 1 < buffer.count
                && buffer[offset + 1] == UInt8(ascii: "\n")
        if isLineEnd || byte == UInt8(ascii: "\t") || byte >= 0x20 && byte != 0x7F { return .success(1) }
        return .failure(.control(offset: offset, byteCount: 1, Unicode.Scalar(byte)))
    }

    /// Whether a file with a fault is no text at all, such as a picture or a document of a word processor: among
    /// its first bytes there are many control characters.
    static func isBinary(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(4096)
        // UTF-16 is text too; its first bytes are not UTF-8, which says what to do about it.
        guard !start.starts(with: [0xFF, 0xFE]), !start.starts(with: [0xFE, 0xFF]) else { return false }
        let controls = start.count { $0 < 0x20 && !"\t\n\r".utf8.contains($0) }
        return controls >= 4 && controls * 20 > start.count
    }

    /// The first character of a text made from escapes, such as `"\u202E"`, that a file itself may not have.
    static func firstInvisible(in text: String) -> Unicode.Scalar? {
        text.unicodeScalars.first { scalar in
            switch scalar {
            case "\t", "\n": false
            case "\0"..."\u{1F}", "\u{7F}": true
            default: !scalar.isASCII && isInvisible(scalar)
            }
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x80...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        // They change the direction of the text round them, so that it reads otherwise than it is.
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

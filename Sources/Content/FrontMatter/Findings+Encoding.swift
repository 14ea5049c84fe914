/// Words for bytes that are no text.
extension Findings {
    /// Reports a byte or character that does not belong in a text file.
    mutating func report(_ fault: TextEncoding.Fault) {
        switch fault {
        case .notUTF8(let offset):
            error(
                "file.not-utf8", at: source.span(atByte: offset),
                "the file is not in UTF-8: the byte \(Self.hexadecimal(source.bytes[offset], 2)) cannot stand here",
                help: "save the file again with the encoding UTF-8")
        case .control(let offset, _, "\r"):
            error(
                "file.control-character", at: source.span(atByte: offset),
                "the line ends with a carriage return only",
                help: "save the file again with the line ends of Linux (LF) or Windows (CRLF)")
        case .control(let offset, let byteCount, let scalar):
            error(
                "file.control-character", at: source.span(atByte: offset, byteCount: byteCount),
                "the file has a character here that cannot be seen: \(Self.codePoint(scalar))",
                help: "delete it and save the file again")
        }
    }

    /// Reports a line that Git left.
    mutating func reportConflict(_ line: Range<Int>) {
        error(
            "file.conflict", at: source.span(atByte: line.lowerBound, byteCount: line.count),
            "Git left this line here, because two people changed the same lines",
            help:
                "keep the lines that are right, and delete those that begin with <<<<<<<, ======= and >>>>>>>"
        )
    }

    /// Reports a file that is no text at all.
    mutating func reportBinary() {
        error(
            "file.binary", "this is not a text file",
            help: "save the text as plain text in UTF-8, not as a document of a word processor")
    }

    /// How Unicode writes a character that cannot be seen: `U+202E`.
    static func codePoint(_ scalar: Unicode.Scalar) -> String { "U+" + hexadecimal(scalar.value, 4) }

    private static func hexadecimal(_ value: some BinaryInteger, _ width: Int) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

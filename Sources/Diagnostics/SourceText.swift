/// A text file of the user's, as bytes, and its path: what diagnostics point into.
///
/// Nothing is counted until a diagnostic asks for it, so a file without faults costs nothing.
/// A line ends at LF or CRLF; the bytes may hold invalid UTF-8, which is shown as `�`.
public struct SourceText: Sendable {
    /// The path relative to the project folder: `Content/regio/genk.md`.
    public let path: String
    /// The whole file, a byte order mark included.
    public let bytes: [UInt8]

    /// Makes a text from the bytes of a file.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The text of a line without its line end; nil past the end of the file. The first line is 1.
    public func line(_ number: Int) -> String? {
        guard let range = byteRange(ofLine: number) else { return nil }
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// The place of a byte, and of the `byteCount` bytes from there as far as they are on the same line.
    ///
    /// An offset past the end is the place just behind the last character.
    public func span(atByte offset: Int, byteCount: Int = 1) -> SourceSpan {
        let offset = scalarStart(min(max(0, offset), bytes.count))
        let line = 1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
        let range = byteRange(ofLine: line) ?? bytes.count..<bytes.count
        let start = min(max(offset, range.lowerBound), range.upperBound)
        let end = min(max(start, offset + max(0, byteCount)), range.upperBound)
        return SourceSpan(
            line: line, column: scalarCount(range.lowerBound..<start) + 1, length: scalarCount(start..<end))
    }

    /// The first byte of the scalar that a byte belongs to.
    private func scalarStart(_ offset: Int) -> Int {
        var start = offset
        while start > 0, start < bytes.count, offset - start < 3, UTF8.isContinuation(bytes[start]) {
            start -= 1
        }
        return start
    }

    /// The bytes of a line without its line end and, on the first line, without a byte order mark.
    private func byteRange(ofLine number: Int) -> Range<Int>? {
        guard number >= 1 else { return nil }
        var start = 0
        for _ in 1..<number {
            guard let newline = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            start = newline + 1
        }
        var end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return textStart(start, before: end)..<end
    }

    /// Editors do not count a byte order mark as a column.
    private func textStart(_ start: Int, before end: Int) -> Int {
        start == 0 && end >= 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
    }

    private func scalarCount(_ range: Range<Int>) -> Int {
        String(decoding: bytes[range], as: UTF8.self).unicodeScalars.count
    }
}

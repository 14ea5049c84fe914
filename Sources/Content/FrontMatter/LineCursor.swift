/// Walks over the lines of a file without copying them.
struct LineCursor {
    /// A line, in byte offsets.
    struct Line {
        /// Its first byte.
        var start: Int
        /// Just behind its last byte, line end and trailing blanks left out.
        var end: Int
        /// The start of the next line.
        var next: Int
    }

    private let bytes: [UInt8]

    /// Walks over a file.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The first line, behind a byte order mark; nil when the file holds nothing but white space.
    var first: Line? {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard bytes[start...].contains(where: { !Self.isBlank($0) && $0 != UInt8(ascii: "\n") }) else {
            return nil
        }
        return line(from: start)
    }

    /// The line after another; nil behind the last.
    func after(_ line: Line) -> Line? {
        line.next < bytes.count ? self.line(from: line.next) : nil
    }

    /// Whether a line is `---`.
    func isFence(_ line: Line) -> Bool {
        line.end - line.start == 3 && bytes[line.start..<line.end].allSatisfy { $0 == UInt8(ascii: "-") }
    }

    /// Whether a line was probably meant to be `---`: `----`, ` ---`, `+++`.
    func looksLikeFence(_ line: Line) -> Bool {
        let marks = bytes[line.start..<line.end].drop(while: Self.isBlank)
        guard marks.count >= 3, let mark = marks.first else { return false }
        return (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "+")) && marks.allSatisfy { $0 == mark }
    }

    /// The text of a line.
    func text(_ line: Line) -> String {
        String(decoding: bytes[line.start..<line.end], as: UTF8.self)
    }

    private func line(from start: Int) -> Line {
        let newline = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
        var end = newline ?? bytes.count
        while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
        return Line(start: start, end: end, next: newline.map { $0 + 1 } ?? bytes.count)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }
}

import Markdown

/// Finds the lines that Git leaves in a file when it cannot join two versions of it.
enum ConflictMarks {
    /// Where the first such line begins and ends; nil when there is none.
    ///
    /// `=======` counts only behind `<<<<<<<`, so it is never the first: alone it underlines a heading in Markdown.
    static func first(in bytes: [UInt8]) -> Range<Int>? {
        bytes.withUnsafeBufferPointer { bytes in
            var next = 0
            let (older, newer) = (UInt8(ascii: "<"), UInt8(ascii: ">"))
            while let start = bytes.firstIndex(of: older, or: newer, in: next..<bytes.count) {
                next = start + 1
                guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { continue }
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                if isMark(bytes[start..<end]) { return start..<end }
            }
            return nil
        }
    }

    /// Whether a line is seven angle brackets, with or without the name of a version behind them.
    private static func isMark(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let mark = line.first, mark == UInt8(ascii: "<") || mark == UInt8(ascii: ">"), line.count >= 7
        else { return false }
        let rest = line.dropFirst(7)
        return line.prefix(7).allSatisfy { $0 == mark }
            && (rest.isEmpty || rest.first == UInt8(ascii: " ") || rest.first == UInt8(ascii: "\r"))
    }
}

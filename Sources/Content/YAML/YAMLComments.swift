/// The comments that stand behind something on the same line: `subject: Kandidatuur #1 Genk`.
struct YAMLComments {
    /// The lines that may have one, counted from 0; nearly always none.
    private var lines: Set<Int> = []
    private let line: (Int) -> String

    /// Looks for comments.
    ///
    /// - Parameter line: the text of a line of the YAML, counted from 0.
    init(_ bytes: UnsafeBufferPointer<UInt8>, line: @escaping (Int) -> String) {
        self.line = line
        guard bytes.contains(UInt8(ascii: "#")) else { return }
        var number = 0
        var previous = UInt8(ascii: "\n")
        for byte in bytes {
            if byte == UInt8(ascii: "#"), previous == UInt8(ascii: " ") || previous == UInt8(ascii: "\t") {
                lines.insert(number)
            }
            if byte == UInt8(ascii: "\n") { number += 1 }
            previous = byte
        }
    }

    /// The comment behind a place on the same line, with the column, from 0, at which it begins; nil when there
    /// is anything else.
    func comment(behind place: YAMLMark) -> (text: String, mark: YAMLMark)? {
        guard lines.contains(place.line) else { return nil }
        let rest = line(place.line).unicodeScalars.dropFirst(place.column)
        let blanks = rest.prefix { $0 == " " || $0 == "\t" }.count
        guard blanks > 0, rest.dropFirst(blanks).first == "#" else { return nil }
        return (
            String(rest.dropFirst(blanks)), YAMLMark(line: place.line, column: place.column + blanks)
        )
    }
}

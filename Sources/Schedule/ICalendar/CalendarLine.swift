/// A content line of RFC 5545, such as `SUMMARY:Deadline kandidaturen`.
///
/// A calendar of thousands of regions has a million lines, nearly all of them short and without anything to escape:
/// those are copied straight into the file.
struct CalendarLine {
    private let name: StaticString
    private let value: String
    private let escaping: CalendarEscaping

    /// The most bytes of a line, its end not counted.
    private static let longest = 75

    /// A line whose value is written as it is.
    init(_ name: StaticString, _ value: String) {
        self.name = name
        self.value = value
        escaping = .controls
    }

    /// A line whose value is text for people, escaped by RFC 5545, section 3.3.11.
    init(_ name: StaticString, text value: String) {
        self.name = name
        self.value = value
        escaping = .text
    }

    /// Appends the line as bytes, folded so that no line has more than 75 octets and no character is cut.
    func write(to output: inout [UInt8]) {
        let start = output.count
        output.append(name)
        output.append(UInt8(ascii: ":"))
        escaping.append(value, to: &output)
        if output.count - start > Self.longest { Self.fold(&output, from: start) }
        output.append("\r\n")
    }

    /// Folds the line that begins at a place and has no end yet.
    private static func fold(_ output: inout [UInt8], from start: Int) {
        let line = Array(output[start...])
        output.removeSubrange(start...)
        if line.allSatisfy({ $0 < 0x80 }) {
            foldASCII(line, into: &output)
        } else {
            foldCharacters(String(decoding: line, as: UTF8.self), into: &output)
        }
    }

    private static func foldASCII(_ line: [UInt8], into output: inout [UInt8]) {
        var rest = line[...]
        var room = longest
        while rest.count > room {
            output.append(contentsOf: rest.prefix(room))
            output.append("\r\n ")
            rest = rest.dropFirst(room)
            room = longest - 1
        }
        output.append(contentsOf: rest)
    }

    private static func foldCharacters(_ line: String, into output: inout [UInt8]) {
        var room = longest
        for character in line {
            for bytes in unbroken(character) {
                if bytes.count > room {
                    output.append("\r\n ")
                    room = longest - 1
                }
                output += bytes
                room -= bytes.count
            }
        }
    }

    /// The bytes of a character in pieces that stay on one line: a letter and its accents stay together, unless
    /// there are too many of them.
    private static func unbroken(_ character: Character) -> [[UInt8]] {
        let bytes = Array(character.utf8)
        return bytes.count < longest ? [bytes] : character.unicodeScalars.map { Array(String($0).utf8) }
    }
}

/// A content line of RFC 5545, such as `SUMMARY:Deadline kandidaturen`.
struct CalendarLine {
    private let text: String

    /// A line whose value is written as it is.
    init(_ name: String, _ value: String) {
        text = "\(name):\(Self.withoutControls(value))"
    }

    /// A line whose value is text for people, escaped by RFC 5545, section 3.3.11.
    init(_ name: String, text value: String) {
        text = "\(name):\(Self.escaped(value))"
    }

    /// Appends the line as bytes, folded so that no line has more than 75 octets and no character is cut.
    func write(to output: inout [UInt8]) {
        // Nearly every line is short, and a big calendar has a million of them.
        if text.utf8.count <= 75 { output.append(contentsOf: text.utf8) } else { writeFolded(to: &output) }
        output.append(0x0D)
        output.append(0x0A)
    }

    private func writeFolded(to output: inout [UInt8]) {
        var room = 75
        for character in text {
            for bytes in Self.unbroken(character) {
                if bytes.count > room {
                    output += [0x0D, 0x0A, 0x20]
                    room = 74
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
        return bytes.count <= 74 ? [bytes] : character.unicodeScalars.map { Array(String($0).utf8) }
    }

    /// Backslash, semicolon and comma get a backslash, and any line end becomes `\n`.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x5C || $0 == 0x3B || $0 == 0x2C || $0 < 0x20 }) else {
            return withoutControls(text)
        }
        var result = ""
        for character in text {
            switch character {
            case "\\", ";", ",": result += "\\\(character)"
            case "\n", "\r\n", "\r": result += "\\n"
            default: result.append(character)
            }
        }
        return withoutControls(result)
    }

    /// A value must hold no control character but a tab; a line end in it would start a line of its own.
    private static func withoutControls(_ value: String) -> String {
        // The control characters beyond ASCII, U+0080 to U+009F, begin with the byte C2.
        guard value.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return value }
        return String(
            String.UnicodeScalarView(
                value.unicodeScalars.filter { $0 == "\t" || $0.properties.generalCategory != .control }))
    }
}

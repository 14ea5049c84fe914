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
        var room = 75
        for bytes in text.flatMap(Self.unbroken) {
            if bytes.count > room {
                output += [0x0D, 0x0A, 0x20]
                room = 74
            }
            output += bytes
            room -= bytes.count
        }
        output += [0x0D, 0x0A]
    }

    /// The bytes of a character in pieces that stay on one line: a letter and its accents stay together, unless
    /// there are too many of them.
    private static func unbroken(_ character: Character) -> [[UInt8]] {
        let bytes = Array(character.utf8)
        return bytes.count <= 74 ? [bytes] : character.unicodeScalars.map { Array(String($0).utf8) }
    }

    /// Backslash, semicolon and comma get a backslash, and any line end becomes `\n`.
    static func escaped(_ text: String) -> String {
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
        String(
            String.UnicodeScalarView(
                value.unicodeScalars.filter { $0 == "\t" || $0.properties.generalCategory != .control }))
    }
}

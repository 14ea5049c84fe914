/// A content line of RFC 5545, such as `SUMMARY:Deadline kandidaturen`.
///
/// A calendar of thousands of regions has a million lines, nearly all of them short and without anything to escape:
/// those are copied as they are.
struct CalendarLine {
    private let name: String
    private let value: String

    /// A line whose value is written as it is.
    init(_ name: String, _ value: String) {
        self.name = name
        self.value = Self.withoutControls(value)
    }

    /// A line whose value is text for people, escaped by RFC 5545, section 3.3.11.
    init(_ name: String, text value: String) {
        self.name = name
        self.value = Self.escaped(value)
    }

    /// Appends the line as bytes, folded so that no line has more than 75 octets and no character is cut.
    func write(to output: inout [UInt8]) {
        if name.utf8.count + value.utf8.count < 75 {
            output.append(contentsOf: name.utf8)
            output.append(UInt8(ascii: ":"))
            output.append(contentsOf: value.utf8)
        } else {
            writeFolded(to: &output)
        }
        output.append(0x0D)
        output.append(0x0A)
    }

    private func writeFolded(to output: inout [UInt8]) {
        var room = 75
        for character in "\(name):\(value)" {
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
        guard has(text, { isControl($0) || $0 == 0x5C || $0 == 0x3B || $0 == 0x2C }) else { return text }
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        // A comma with an accent on it is one character, and a comma still.
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result += ["\\", scalar]
            case "\n" where previous == "\r": break
            case "\n", "\r": result += ["\\", "n"]
            default: result.append(scalar)
            }
            previous = scalar
        }
        return withoutControls(String(result))
    }

    /// A value must hold no control character but a tab; a line end in it would start a line of its own.
    private static func withoutControls(_ value: String) -> String {
        guard has(value, isControl) else { return value }
        return String(
            String.UnicodeScalarView(
                value.unicodeScalars.filter { $0 == "\t" || $0.properties.generalCategory != .control }))
    }

    /// Whether a byte may be part of a control character: those beyond ASCII, U+0080 to U+009F, begin with C2.
    private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F || byte == 0xC2 }

    private static func has(_ text: String, _ isSought: (UInt8) -> Bool) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { $0.contains(where: isSought) }
            ?? text.utf8.contains(where: isSought)
    }
}

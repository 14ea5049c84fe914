/// Takes out what nobody can see in a text: marks that turn its direction, zero-width signs, control characters.
enum InvisibleSigns {
    /// A sign that was taken out.
    struct Removal: Sendable, Equatable {
        let place: SourcePlace
        let scalar: Unicode.Scalar

        /// The sign by its number: `U+202E`.
        var name: String {
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
    }

    /// The line without them; blanks of every kind become a space.
    ///
    /// A soft hyphen at the end of a line is kept, since a word goes on behind it.
    ///
    /// - Parameter marks: whether `InlineMarks` of ours are in the text and stay; else they are signs like others.
    static func cleaned(
        _ text: Substring, keepingMarks marks: Bool = false, at place: SourcePlace,
        _ removals: inout [Removal]
    ) -> String {
        var result = String.UnicodeScalarView()
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            let scalar = scalars[index]
            switch scalar.value {
            case 0x20...0x7E: result.append(scalar)
            case 0x09: result.append(contentsOf: repeatElement(" ", count: 4))
            case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: result.append(" ")
            // Line ends within a line part words too.
            case 0x0A...0x0C, 0x85, 0x2028, 0x2029: result.append(" ")
            case 0xAD where scalars.index(after: index) == scalars.endIndex: result.append(scalar)
            // Where a word may be broken; common in good documents, and said nothing of.
            case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0x0D: break
            case 0xFDD0...0xFDD4 where marks: result.append(scalar)
            case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF, 0xFFFC...0xFFFF,
                0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
                removals.append(Removal(place: place, scalar: scalar))
            // Ligatures of typesetting, which search and screen readers stumble over.
            case 0xFB00: result.append(contentsOf: "ff".unicodeScalars)
            case 0xFB01: result.append(contentsOf: "fi".unicodeScalars)
            case 0xFB02: result.append(contentsOf: "fl".unicodeScalars)
            case 0xFB03: result.append(contentsOf: "ffi".unicodeScalars)
            case 0xFB04: result.append(contentsOf: "ffl".unicodeScalars)
            case 0xFB05, 0xFB06: result.append(contentsOf: "st".unicodeScalars)
            default: result.append(scalar)
            }
        }
        while result.last == " " { result.removeLast() }
        return String(result)
    }
}

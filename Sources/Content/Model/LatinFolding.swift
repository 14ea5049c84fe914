/// Folds Latin letters to plain `a`–`z`: `É` → `e`, `ß` → `ss`, `Œ` → `oe`.
///
/// Covers what European names are written with (Latin-1 and Latin Extended-A) and separate combining marks.
enum LatinFolding {
    /// Appends the folded, lower-case form of a letter or digit; nothing for a mark that merely decorates the
    /// letter before it. False when the scalar is neither.
    static func append(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: letters.append(UInt8(scalar.value))
        case 0x41...0x5A: letters.append(UInt8(scalar.value) | 0x20)
        case 0xC0...0x17F:
            guard let folded = Self.letters[Int(scalar.value - 0xC0)] else { return false }
            letters.append(contentsOf: folded.utf8)
        case 0x300...0x36F: break
        default: return false
        }
        return true
    }

    /// The folds of U+00C0 to U+017F in order; `*` stands for a sign that is no letter (`×`, `÷`).
    private static let letters: [String?] = [
        "a a a a a a ae c e e e e i i i i d n o o o o o * o u u u u y th ss",
        "a a a a a a ae c e e e e i i i i d n o o o o o * o u u u u y th y",
        "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g",
        "g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l",
        "l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s",
        "s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s",
    ].flatMap { $0.split(separator: " ").map { $0 == "*" ? nil : String($0) } }
}

/// The part of an address that names a region, persona or page: `houthalen-helchteren`.
///
/// Lower-case letters `a`–`z`, digits and single hyphens between them, 1 to 80 characters, so that it is safe
/// as a folder name on every file system and can never leave the output folder.
public struct Slug: Sendable, Hashable {
    /// The slug itself.
    public let text: String

    /// The most characters a slug may have.
    static let maximumLength = 80

    /// Takes a text that is a slug already; nil when it is not.
    public init?(_ text: String) {
        guard Self.isValid(text.utf8) else { return nil }
        self.text = text
    }

    /// Makes a slug from a name: `Houthalen-Helchteren` → `houthalen-helchteren`,
    /// `’s-Gravenvoeren` → `s-gravenvoeren`, `Liège` → `liege`.
    ///
    /// A name without any Latin letter or digit is spelled in code points, `αβ` → `u-3b1-3b2`, so that two such
    /// names still differ.
    public init(fromName name: String) {
        if let plain = Self.folded(plain: name) {
            text = plain
            return
        }
        var letters = Self.letters(of: name)
        if letters.isEmpty {
            let codePoints = name.unicodeScalars.map { String($0.value, radix: 16) }
            letters = Array((["u"] + codePoints).joined(separator: "-").utf8)
        }
        letters.removeLast(max(0, letters.count - Self.maximumLength))
        if letters.last == UInt8(ascii: "-") { letters.removeLast() }
        text = String(decoding: letters, as: UTF8.self)
    }

    /// The slug of a name in ASCII, which nearly all are; nil for any other, and for one that has to be cut.
    ///
    /// The text is made in place: names are looked up by their slugs many times.
    private static func folded(plain name: String) -> String? {
        let bytes = name.utf8
        guard bytes.count <= maximumLength else { return nil }
        var isPlain = true
        let slug = String(unsafeUninitializedCapacity: bytes.count) { text in
            var count = 0
            var isNewWord = false
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "A")...UInt8(ascii: "Z"):
                    if isNewWord, count > 0 {
                        text[count] = UInt8(ascii: "-")
                        count += 1
                    }
                    // Lower-case letters and digits have this bit already.
                    text[count] = byte | 0x20
                    count += 1
                    isNewWord = false
                case 0x80...:
                    isPlain = false
                    return 0
                default: isNewWord = true
                }
            }
            return count
        }
        return isPlain && !slug.isEmpty ? slug : nil
    }

    /// The Latin letters and digits of a name, folded, with one hyphen where there is anything else between them.
    private static func letters(of name: String) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(name.utf8.count)
        var isNewWord = false
        for scalar in name.unicodeScalars {
            let count = letters.count
            if isNewWord, count > 0 { letters.append(UInt8(ascii: "-")) }
            if LatinFolding.append(scalar, to: &letters) {
                isNewWord = false
            } else {
                letters.removeLast(letters.count - count)
                isNewWord = true
            }
        }
        return letters
    }

    private static func isValid(_ bytes: String.UTF8View) -> Bool {
        guard (1...maximumLength).contains(bytes.count) else { return false }
        var previous = UInt8(ascii: "-")
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
            default: return false
            }
            previous = byte
        }
        return previous != UInt8(ascii: "-")
    }
}

extension Slug: Comparable {
    /// Orders byte by byte, which never changes with the language of the machine.
    public static func < (a: Slug, b: Slug) -> Bool { a.text < b.text }
}

extension Slug: CustomStringConvertible {
    /// The slug itself.
    public var description: String { text }
}

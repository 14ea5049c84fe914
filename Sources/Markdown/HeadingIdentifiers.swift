/// Gives headings identifiers that are stable, unique in the page and readable in an address.
///
/// `Eén ‘weerwoord’ per regio` becomes `een-weerwoord-per-regio`; a second one `een-weerwoord-per-regio-2`.
struct HeadingIdentifiers {
    /// The most bytes of an identifier, before a number that makes it unique.
    static let limit = 80

    /// How many headings most texts have at most.
    private static let usualCount = 16

    /// What the page itself uses; the same for all pages, so it is not copied.
    private let reserved: Set<String>
    /// The identifiers given so far.
    private(set) var taken: Set<String> = []
    /// The last number given for an identifier, so that a thousand equal headings take no quadratic time.
    private var lastNumber: [String: Int] = [:]

    init(reserved: Set<String>) {
        self.reserved = reserved
        taken.reserveCapacity(Self.usualCount)
    }

    /// The identifier for the next heading, from its plain text.
    mutating func next(for text: String) -> String {
        var name = Self.slug(text)
        // Footnotes use these: voetnoot-1, verwijzing-1, verwijzing-1-2.
        if Self.isFootnoteIdentifier(name) { name = "sectie-" + name }
        if take(name) { return name }
        var number = lastNumber[name] ?? 1
        var candidate: String
        repeat {
            number += 1
            candidate = "\(name)-\(number)"
        } while !take(candidate)
        lastNumber[name] = number
        return candidate
    }

    /// Takes an identifier; false when it is taken already.
    private mutating func take(_ name: String) -> Bool {
        !reserved.contains(name) && taken.insert(name).inserted
    }

    private static func isFootnoteIdentifier(_ name: String) -> Bool {
        guard name.utf8.first == UInt8(ascii: "v") else { return false }
        for word in ["voetnoot", "verwijzing"] where name.hasPrefix(word) {
            return name.utf8.dropFirst(word.utf8.count).allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") }
        }
        return false
    }

    /// Lower-case letters and digits without diacritics, one hyphen for anything else, no apostrophes.
    static func slug(_ text: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if !append(ascii: scalar, to: &slug) {
                guard let letters = fold(scalar) else { continue }
                slug.append(contentsOf: letters)
                if letters.isEmpty { appendHyphen(to: &slug) }
            }
            if slug.count >= limit { break }
        }
        if slug.count > limit { slug.removeLast(slug.count - limit) }
        if slug.last == UInt8(ascii: "-") { slug.removeLast() }
        return slug.isEmpty ? "sectie" : String(decoding: slug, as: UTF8.self)
    }

    /// Appends what a scalar in ASCII stands for; false for other scalars.
    private static func append(ascii scalar: Unicode.Scalar, to slug: inout [UInt8]) -> Bool {
        guard scalar.isASCII else { return false }
        let byte = UInt8(truncatingIfNeeded: scalar.value).lowercased
        if byte.isLetter || byte.isDigit {
            slug.append(byte)
        } else if byte != UInt8(ascii: "'") {
            appendHyphen(to: &slug)
        }
        return true
    }

    private static func appendHyphen(to slug: inout [UInt8]) {
        if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
    }

    /// The letters that a scalar beyond ASCII stands for, none for a separator; nil for what is left out without
    /// a trace.
    private static func fold(_ scalar: Unicode.Scalar) -> [UInt8]? {
        switch scalar.value {
        case 0x2018, 0x2019, 0x02BC, 0x00AD, 0x200B...0x200D, 0x0300...0x036F: return nil
        default: return Array((latin(scalar) ?? "").utf8)
        }
    }

    /// The plain letters of a Latin letter, by its Unicode name: LATIN SMALL LETTER E WITH ACUTE is an e.
    private static func latin(_ scalar: Unicode.Scalar) -> String? {
        guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
        let words = name.split(separator: " ")
        guard words.count >= 4, words[2] == "LETTER" || words[2] == "LIGATURE" else { return nil }
        switch words[3] {
        case "SHARP": return "ss"
        case "ETH": return "d"
        case "THORN": return "th"
        case "DOTLESS": return words.count > 4 ? words[4].lowercased() : nil
        default: return words[3].count <= 3 ? words[3].lowercased() : nil
        }
    }
}

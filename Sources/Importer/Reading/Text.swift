extension StringProtocol {
    /// The text without white space around it.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }

    /// The text without signs of a set at its end.
    func trimmingEnd(of signs: String) -> String {
        var end = endIndex
        while end > startIndex, signs.contains(self[index(before: end)]) { end = index(before: end) }
        return String(self[..<end])
    }

    /// The words with one space between them.
    var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// In small letters, with plain quotes and hyphens, to compare what people type: `Persona’s` → `persona's`.
    ///
    /// It has as many characters as the text.
    var plain: String {
        let small = lowercased()
        // Most texts have nothing to change.
        if small.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x60 }) { return small }
        var result = String.UnicodeScalarView()
        for scalar in small.unicodeScalars {
            switch scalar.value {
            case 0x60, 0xB4, 0x2018, 0x2019: result.append("'")
            case 0x2010, 0x2011, 0x2013, 0x2014: result.append("-")
            case 0xE8...0xEB: result.append("e")
            case 0xF2, 0xF3, 0xF6: result.append("o")
            case 0xED, 0xEF: result.append("i")
            // An accent that stands behind its letter as a sign of its own.
            case 0x300...0x302 where result.last?.takesAccent == true: break
            case 0x308 where result.last?.takesAccent == true: break
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether a sentence ends here; a bracket or quote may follow.
    var endsSentence: Bool {
        guard let last = last(where: { !$0.isWhitespace && !")”’\"'".contains($0) }) else { return false }
        return ".!?:;…".contains(last)
    }
}

extension Character {
    /// Whether it is one of the digits 0 to 9.
    var isDigit: Bool { isASCII && isNumber }
}

extension Unicode.Scalar {
    fileprivate var takesAccent: Bool { self == "e" || self == "o" || self == "i" }
}

/// Keeps what stands in brackets together while a list is taken apart: `Oever (Brug, Hoeve en Veer), Dal`.
enum BracketMask {
    /// Where the signs that stand in brackets are kept, in Unicode's private use area.
    private static let base: UInt32 = 0xF0000

    /// The text with other signs in place of the blanks and marks in brackets that are closed.
    static func masked(_ text: String) -> String {
        guard text.contains("("), text.contains(")") else { return text }
        var result = String.UnicodeScalarView()
        var closes = text.unicodeScalars.count { $0 == ")" }
        var depth = 0
        for scalar in text.unicodeScalars {
            if scalar == "(", closes > 0 { depth += 1 }
            if scalar == ")" { (depth, closes) = (max(0, depth - 1), closes - 1) }
            let isMark = scalar.isASCII && !scalar.properties.isAlphabetic && scalar != "(" && scalar != ")"
            let mask = depth > 0 && isMark ? Unicode.Scalar(base + scalar.value) : nil
            result.append(mask ?? scalar)
        }
        return String(result)
    }

    /// The text as it was.
    static func unmasked(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isMask) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append((isMask(scalar) ? Unicode.Scalar(scalar.value - base) : nil) ?? scalar)
        }
        return String(result)
    }

    private static func isMask(_ scalar: Unicode.Scalar) -> Bool {
        (base..<(base + 0x80)).contains(scalar.value)
    }
}

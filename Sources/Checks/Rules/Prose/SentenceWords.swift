/// The words and signs of a sentence, in small letters: `Dien in, uiterlijk 1 juni` is `dien`, `in`, `,` and so on.
enum SentenceWords {
    /// Words and numbers each as a whole, signs one by one; blanks and marks of emphasis are left out.
    static func of(_ bytes: ArraySlice<UInt8>) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in String(decoding: bytes, as: UTF8.self).lowercased().unicodeScalars {
            if isOfWord(scalar) {
                word.unicodeScalars.append(scalar)
                continue
            }
            if !word.isEmpty { words.append(word) }
            word = ""
            if !scalar.properties.isWhitespace, !"*_#>“”\"".unicodeScalars.contains(scalar) {
                words.append(String(Character(scalar)))
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// Whether it is a letter, a digit, or a mark on one.
    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.canonicalCombiningClass != .notReordered
    }

    /// How many of them are words rather than signs or numbers.
    static func count(_ words: some Sequence<String>) -> Int {
        words.count { $0.first?.isLetter == true }
    }
}

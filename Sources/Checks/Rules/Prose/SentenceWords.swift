/// The words and signs of a sentence, in small letters: `Dien in, uiterlijk 1 juni` is `dien`, `in`, `,` and so on.
enum SentenceWords {
    /// Words and numbers each as a whole, signs one by one; blanks and marks of emphasis are left out.
    static func of(_ bytes: ArraySlice<UInt8>) -> [String] {
        var words: [String] = []
        var word = ""
        for character in String(decoding: bytes, as: UTF8.self).lowercased() {
            if character.isLetter || character.isNumber {
                word.append(character)
                continue
            }
            if !word.isEmpty { words.append(word) }
            word = ""
            if !character.isWhitespace, !"*_#>“”\"".contains(character) { words.append(String(character)) }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// How many of them are words rather than signs or numbers.
    static func count(_ words: some Sequence<String>) -> Int {
        words.count { $0.first?.isLetter == true }
    }
}

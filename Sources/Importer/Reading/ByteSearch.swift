/// Looks for plain words in a text byte by byte: looking for many of them character by character takes long.
enum ByteSearch {
    /// Whether one of several words is in a text.
    static func hasAny(_ words: [String], in text: String) -> Bool {
        let bytes = Array(text.utf8)
        return words.contains { has(Array($0.utf8), in: bytes) }
    }

    private static func has(_ word: [UInt8], in text: [UInt8]) -> Bool {
        guard let first = word.first, word.count <= text.count else { return word.isEmpty }
        for start in 0...(text.count - word.count) where text[start] == first {
            if text[start..<(start + word.count)].elementsEqual(word) { return true }
        }
        return false
    }
}

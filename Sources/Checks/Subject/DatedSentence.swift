import Schedule

/// A sentence that mentions dates.
struct DatedSentence {
    /// Its bytes in the file.
    let range: Range<Int>
    /// The dates, in order.
    let mentions: [DutchMention]
    /// Which block of the text it is in.
    let block: Int
    /// Its words in small letters.
    let words: Set<String>

    /// The sentences of a text that mention a date; code and comments do not count.
    static func all(in blocks: [BodyBlock], of bytes: [UInt8]) -> [DatedSentence] {
        var found: [DatedSentence] = []
        for (index, block) in blocks.enumerated() where block.hasDigit {
            guard block.kind != .code, block.kind != .comment else { continue }
            for range in Sentences.of(block, in: bytes) {
                let mentions = DutchDateFinder.mentions(in: bytes[range])
                guard !mentions.isEmpty else { continue }
                found.append(
                    DatedSentence(range: range, mentions: mentions, block: index, words: words(bytes[range])))
            }
        }
        return found
    }

    private static func words(_ bytes: ArraySlice<UInt8>) -> Set<String> {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        return Set(text.split { !$0.isLetter }.map(String.init))
    }

    /// Whether one of its words begins with one of these: `indien` is in `indienen` and `indieningen`.
    func mentions(anyOf starts: [String]) -> Bool {
        words.contains { word in starts.contains { word.hasPrefix($0) } }
    }
}

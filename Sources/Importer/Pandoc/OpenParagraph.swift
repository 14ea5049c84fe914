/// A paragraph of a word processor's document that has not ended.
struct OpenParagraph {
    private(set) var text = ""
    /// Where words of it are struck through or hidden, counted in scalars.
    private(set) var struck: [Range<Int>] = []

    /// Adds words.
    mutating func add(_ words: String, isStruck: Bool) {
        let start = text.unicodeScalars.count
        text.unicodeScalars.append(contentsOf: words.unicodeScalars)
        guard isStruck, !words.isEmpty else { return }
        let end = start + words.unicodeScalars.count
        if let last = struck.indices.last, struck[last].upperBound == start {
            struck[last] = struck[last].lowerBound..<end
        } else {
            struck.append(start..<end)
        }
    }
}

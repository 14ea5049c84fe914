/// A paragraph of a word processor's document that has not ended.
struct OpenParagraph {
    private(set) var text = ""
    /// Words of it that are struck through or hidden.
    private(set) var struck: [String] = []
    /// Whether the last words were struck, so that more of them go on.
    private var wasStruck = false

    /// Adds words.
    mutating func add(_ words: String, isStruck: Bool) {
        text += words
        if isStruck, wasStruck, let end = struck.indices.last {
            struck[end] += words
        } else if isStruck {
            struck.append(words)
        }
        wasStruck = isStruck
    }
}

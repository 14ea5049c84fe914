/// A paragraph as it stands in the XML of a word processor's document.
struct PackageParagraph: Equatable {
    /// Its words.
    let text: String
    /// Where words of it are struck through twice, or hidden, which pandoc does not tell; counted in scalars.
    var struck: [Range<Int>] = []
    /// The column that it stands in, for a paragraph in the head of a table.
    var headColumn: Int?

    /// The words that do not hold, to name them in a question.
    var struckWords: String {
        let scalars = Array(text.unicodeScalars)
        return struck.map { range in String(String.UnicodeScalarView(scalars[range])).collapsed }
            .filter { !$0.isEmpty }.joined(separator: " … ")
    }
}

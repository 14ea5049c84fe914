/// A paragraph as it stands in the XML of a word processor's document.
struct PackageParagraph: Equatable {
    /// Its words.
    let text: String
    /// Words of it that are struck through twice, or hidden, which pandoc does not tell.
    var struck: [String] = []
    /// The column that it stands in, for a paragraph in the head of a table.
    var headColumn: Int?
}

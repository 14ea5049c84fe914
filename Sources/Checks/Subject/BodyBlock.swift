/// A stretch of lines of a text that belong together, as it is written.
struct BodyBlock {
    /// What it is.
    enum Kind: Equatable {
        case heading(Int)
        /// A paragraph, or one item of a list.
        case paragraph
        /// An item of a list with nothing behind its bullet or number.
        case emptyItem
        /// All rows of a table.
        case table
        /// A block of code, in which nothing is meant as text.
        case code
        /// `<!-- … -->`, which is not published.
        case comment
    }

    let kind: Kind
    /// Its bytes in the file, without the line end of the last line.
    let range: Range<Int>
    /// The line of the file on which it begins.
    let line: Int
    /// Whether there is a digit in it, without which there is no figure.
    let hasDigit: Bool
    /// Whether there is a digit or the name of a month in it, without which there is no date.
    let mayNameDate: Bool
    /// Whether there is a `[` in it, without which there is no link.
    let hasBracket: Bool
    /// Whether it is an item of a list.
    let isItem: Bool

    /// Whether it is read as text, rather than as code or not at all.
    var isProse: Bool { kind != .code && kind != .comment }
}

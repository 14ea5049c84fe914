/// One line of a document's text, or one paragraph of a word processor's.
struct SourceLine: Sendable, Equatable {
    /// What the document itself says a line is; a text says nothing.
    enum Shape: Sendable, Equatable {
        /// A line of text, which may have been broken anywhere.
        case line
        /// A whole paragraph.
        case paragraph
        /// A heading, 1 for the highest.
        case heading(Int)
        /// An item of a list; depth 0 at the outside; the number of an ordered list.
        case item(depth: Int, number: Int?)
        /// A cell of a table; all counted from 0 in the document, the table and the row.
        case cell(table: Int, row: Int, column: Int)
    }

    /// Where it stands.
    var place: SourcePlace
    /// The text, without the blanks at its end.
    var text: String
    /// What the document says it is.
    var shape = Shape.line
    /// The sign of an item of a list that a word processor writes by itself: `b)`.
    var sign: String?
    /// How many signs the column holds that it stands in; nil for a line of the whole page.
    var columnWidth: Int?
    /// What the editor should look at from here on; a block begins with it.
    var doubt: String?

    /// Asks the editor to look at something from here on.
    mutating func ask(_ question: String) {
        doubt = doubt.map { "\($0); \(question)" } ?? question
    }

    /// Blanks before the text.
    var indent: Int { text.prefix { $0 == " " }.count }
    /// The text without blanks around it.
    var trimmed: String { text.trimmed }
    /// Whether there is nothing on it.
    var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}

/// Where in a table the writer is. Tables do not nest, so one is enough.
struct TableState {
    /// The alignment of each column: `l`, `c`, `r` or 0.
    var alignments: [UInt8] = []
    /// The column of the next cell, from 0.
    var column = 0
    /// The number of the row, from 1 below the head.
    var row = 0
    var isHeader = false
    var hasBody = false
    /// How often each name was given to a table, because the names of landmarks must differ.
    var names: [String: Int] = [:]

    /// The word for a column's alignment; nil when it has none.
    var alignment: StaticString? {
        guard column < alignments.count else { return nil }
        return switch alignments[column] {
        case UInt8(ascii: "l"): "left"
        case UInt8(ascii: "c"): "center"
        case UInt8(ascii: "r"): "right"
        default: nil
        }
    }
}

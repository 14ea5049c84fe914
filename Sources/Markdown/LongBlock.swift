/// What a block without blank lines is, as far as the pre-scan can tell: for the words of a finding.
enum LongBlock {
    case text, code, list, table

    /// That the block is too long.
    func message(limit: Int) -> String {
        switch self {
        case .text: "more than \(limit) bytes of text without a blank line"
        case .code: "more than \(limit) bytes in a code block without a blank line"
        case .list: "more than \(limit) bytes in a list without a blank line"
        case .table: "more than \(limit) bytes in a table that stands behind code or HTML"
        }
    }

    /// What to do about it.
    var help: String {
        switch self {
        case .text: "put a blank line between the paragraphs"
        case .code: "put blank lines in the code, or give it as a file to download"
        case .list: "put a blank line between the items"
        case .table: "split the table, or give it as a file to download"
        }
    }
}

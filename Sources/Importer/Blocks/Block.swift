/// A part of a document: a heading, a paragraph, an item of a list or a table.
struct Block: Sendable {
    /// What it is.
    enum Kind: Sendable, Equatable {
        /// A heading, with its level in the document when the document has levels.
        case heading(HeadingRole?, level: Int?)
        case paragraph
        /// An item of a list, 0 for the outside; its number when the list is ordered.
        case item(depth: Int, number: Int?)
        /// A second paragraph of the item before it.
        case continuation(depth: Int)
        /// A line of a list of steps and dates that stood in columns.
        case step
        case table
    }

    /// What it is.
    var kind: Kind
    /// The text of all but a table.
    var text: String
    /// The lines it was made from.
    var lines: [SourceLine]
    /// The cells of a table, row by row.
    var rows: [[String]] = []
    /// Where each row of a table begins.
    var rowPlaces: [SourcePlace] = []
    /// Addresses that were put together of several lines.
    private(set) var joinedAddresses: [String] = []
    /// What the editor should look at.
    var doubts: [String] = []

    /// Where it begins.
    var place: SourcePlace { lines.first?.place ?? SourcePlace(line: 1) }

    /// Where a row of a table begins.
    func place(ofRow index: Int) -> SourcePlace {
        rowPlaces.indices.contains(index) ? rowPlaces[index] : place
    }

    /// Asks about words of which the hyphen may have come from the line end only.
    mutating func ask(aboutHyphensIn words: [String]) {
        guard !words.isEmpty else { return }
        var seen = Set<String>()
        let words = words.filter { seen.insert($0).inserted }.joined(separator: ", ")
        doubts.append("a line ended behind the hyphen: is it part of the word? \(words)")
    }

    /// Asks about addresses that were put together of several lines.
    mutating func ask(aboutAddresses addresses: [String]) {
        guard !addresses.isEmpty else { return }
        joinedAddresses += addresses
        doubts.append(
            "this address stood on several lines: is it right? \(addresses.joined(separator: ", "))")
    }

    /// Whether it is a heading of a kind.
    func isHeading(_ role: HeadingRole) -> Bool {
        if case .heading(role, _) = kind { true } else { false }
    }

    /// Whether it is any heading.
    var isHeading: Bool {
        if case .heading = kind { true } else { false }
    }

    /// All text, the cells of a table one behind the other.
    var allText: String { kind == .table ? rows.joined().joined(separator: " ") : text }
}

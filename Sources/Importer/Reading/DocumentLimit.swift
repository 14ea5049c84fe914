/// How large a document may be, whatever it came in: far more than any addendum has, and no more than the file of a
/// region can hold.
enum DocumentLimit {
    /// The most lines of a text, or paragraphs and cells of a word processor's document.
    static let lines = 5_000
    /// The most bytes of a line or a paragraph.
    static let lineBytes = 15_000
    /// The most bytes of all text together: as many as the file of a region may have.
    static let bytes = 1 << 20
    /// The most columns of a table, and the most cells when short rows are filled up.
    static let columns = 64
    static let cells = 20_000

    /// Throws when a document is larger.
    static func check(_ document: SourceDocument) throws(ImportFault) {
        guard document.lines.count <= lines else { throw tooManyLines(document.lines[lines].place) }
        var total = 0
        for line in document.lines {
            let size = size(of: line.text)
            guard size <= lineBytes else {
                throw fault("\(line.place) has more than \(number(lineBytes)) bytes", line.place)
            }
            total += size + 1
            guard total <= bytes else { throw tooMuchText(line.place) }
        }
        try checkTables(document.lines)
    }

    /// What is said of more lines than that.
    static func tooManyLines(_ place: SourcePlace?) -> ImportFault {
        fault("it has more than \(number(lines)) lines, paragraphs or cells", place)
    }

    /// What is said of more text than that.
    static func tooMuchText(_ place: SourcePlace?) -> ImportFault {
        fault("it has more than 1 MiB of text", place)
    }

    private static func checkTables(_ lines: [SourceLine]) throws(ImportFault) {
        var sizes: [Int: (rows: Int, columns: Int)] = [:]
        for line in lines {
            guard case .cell(let table, let row, let column) = line.shape else { continue }
            let size = sizes[table] ?? (0, 0)
            let (rows, width) = (max(size.rows, row + 1), max(size.columns, column + 1))
            guard width <= columns, rows * width <= cells else {
                throw fault(
                    "a table has more than \(columns) columns or \(number(cells)) cells", line.place)
            }
            sizes[table] = (rows, width)
        }
    }

    /// The bytes of a text; blanks side by side, as between columns, count as one.
    private static func size(of text: String) -> Int {
        var count = 0
        var wasBlank = false
        for byte in text.utf8 {
            let isBlank = byte == UInt8(ascii: " ")
            if !(isBlank && wasBlank) { count += 1 }
            wasBlank = isBlank
        }
        return count
    }

    private static func fault(_ reason: String, _ place: SourcePlace?) -> ImportFault {
        ImportFault(
            "import.too-large", "the document is far longer than any addendum: \(reason)",
            help: "keep the pages of the addendum only", line: place?.page == nil ? place?.line : nil)
    }

    /// `15,000`
    private static func number(_ value: Int) -> String {
        value < 1000 ? "\(value)" : "\(value / 1000),\(String(value % 1000 + 1000).dropFirst())"
    }
}

/// Reads Markdown: headings keep their level, all else is read as text is.
enum MarkdownReader {
    /// The lines of a Markdown file.
    static func read(_ bytes: [UInt8]) throws(ImportFault) -> SourceDocument {
        var document = try TextReader.read(bytes, as: .markdown)
        var table = 0
        var row = 0
        var wasRow = false
        var lines: [SourceLine] = []
        for line in document.lines {
            let text = line.trimmed
            if let cells = cells(of: text) {
                if !wasRow { (table, row) = (table + 1, 0) }
                wasRow = true
                guard !isDelimiter(cells) else { continue }
                lines += cells.enumerated().map { column, cell in
                    SourceLine(
                        place: line.place, text: cell, shape: .cell(table: table, row: row, column: column))
                }
                row += 1
                guard lines.count <= DocumentLimit.lines else { throw DocumentLimit.tooManyLines(line.place) }
            } else {
                wasRow = false
                lines.append(heading(line) ?? line)
            }
        }
        document.lines = lines
        return document
    }

    private static func heading(_ line: SourceLine) -> SourceLine? {
        let marks = line.text.prefix { $0 == "#" }.count
        guard (1...6).contains(marks), line.text.dropFirst(marks).first == " " else { return nil }
        let text = line.text.dropFirst(marks).trimmed
        return SourceLine(place: line.place, text: text, shape: .heading(marks))
    }

    /// The cells of a row that begins and ends with a bar. A bar behind a backslash is one of the text.
    private static func cells(of text: String) -> [String]? {
        guard text.count > 2, text.first == "|", text.last == "|", !text.hasSuffix("\\|") else { return nil }
        var cells = [""]
        var isEscaped = false
        for sign in text.dropFirst().dropLast() {
            if sign == "|", !isEscaped {
                cells.append("")
            } else {
                cells[cells.count - 1].append(sign)
            }
            isEscaped = sign == "\\" && !isEscaped
        }
        return cells.map(\.trimmed)
    }

    private static func isDelimiter(_ cells: [String]) -> Bool {
        cells.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 == "-" || $0 == ":" } }
    }
}

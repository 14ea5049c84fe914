import Diagnostics

/// Looks for what the parser cannot bear, line by line, before anything is parsed.
///
/// 1. Each line is looked at without the quotation marks, indentation and list markers before it, so that a
///    table in a quotation or list is seen. What stands in a code block is seen too: a false alarm is harmless.
/// 2. A line of dashes and bars makes everything up to the next blank line a table of so many columns.
/// 3. Lines without a blank line, heading or list item between them are counted as one paragraph. The rows of
///    a table are not counted when it is certain that the parser sees a table there too.
/// 4. The longest link definition times the number of links bounds what definitions grow to.
struct LimitScanner {
    private let limits: MarkdownLimits
    private let lines: BodyLines
    private let countsFootnotes: Bool
    private var findings: Findings

    /// The lines that look like the one below the head of a table and surely are none, or may be none; from 1.
    private(set) var delimiterLines: [Int] = []

    private var run = Run()
    /// The fence of the code that the lines are in; just for the words of findings.
    private var fence: CodeFence?
    /// Whether indentation may belong to a list.
    private var mayBeInList = false
    private var longestDefinition = (bytes: 0, offset: 0)
    private var links = 0
    /// The cells of all tables so far.
    private var cells = 0
    private var hasTooManyCells = false
    /// False behind a code fence or raw HTML, in which lines that look like a table are none.
    private var tablesAreCertain = true

    /// The lines since the last blank line.
    private struct Run {
        var isFirstLine = true
        /// Where the present paragraph starts, and its length so far.
        var start = 0
        var kind = LongBlock.text
        var bytes = 0
        var isReported = false
        /// The most bars in one line.
        var bars = 0
        var barsOffset = 0
        var delimiterRows = 0
        /// The line before, when it can be the head of a certain table.
        var head: (columns: Int, quotes: Int, column: Int)?
        /// The certain table that the lines are in.
        var table: (quotes: Int, column: Int)?
        /// Any table that the lines may be in.
        var possible: (columns: Int, rows: Int, offset: Int)?
        var previousLine = 0
        var definition: (bytes: Int, offset: Int)?
    }

    init(_ lines: BodyLines, limits: MarkdownLimits, footnotes: Bool) {
        self.lines = lines
        self.limits = limits
        countsFootnotes = footnotes
        findings = Findings(lines: lines)
    }

    /// What is too much; empty when the text can be parsed.
    mutating func scan() -> [Diagnostic] {
        let body = lines.range
        guard body.count <= limits.bodyBytes else {
            return [
                Diagnostic(
                    .error, "file.too-large", file: lines.file.path,
                    "the text is \(body.count) bytes: at most \(limits.bodyBytes) are read",
                    help: "split the text over more files")
            ]
        }
        lines.file.bytes.withUnsafeBufferPointer { bytes in
            for index in lines.starts.indices {
                let end = index + 1 < lines.starts.count ? lines.starts[index + 1] : bytes.count
                scanLine(bytes, lines.starts[index]..<end, number: index + 1)
            }
        }
        endRun()
        checkDefinitions()
        return findings.diagnostics
    }

    private mutating func scanLine(_ bytes: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>, number: Int) {
        var end = whole.upperBound
        while end > whole.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        let shape = LineShape(bytes, whole.lowerBound..<end)
        checkDepth(shape, whole.lowerBound)
        guard !shape.content.isEmpty || shape.markers > 0 else { return endRun() }
        let content = LineContent(bytes, shape.content)
        links += content.closingBrackets
        noteDefinition(content, shape, whole)
        noteTable(content, shape, whole)
        if content.isDelimiterRow, shape.markers == 0, run.table == nil { delimiterLines.append(number) }
        let kind = kind(of: shape, bytes)
        noteParagraph(content, shape, whole, kind)
        run.previousLine = whole.lowerBound
        run.isFirstLine = content.isHeading
    }

    private mutating func checkDepth(_ shape: LineShape, _ offset: Int) {
        guard shape.depth > limits.depth else { return }
        findings.add(
            .error, "markdown.too-deep", at: lines.span(at: offset),
            "quotations and lists stand more than \(limits.depth) deep in one another",
            help: "take the text out of the quotations and lists, or out of the indentation")
    }

    // MARK: Tables

    private mutating func noteTable(_ content: LineContent, _ shape: LineShape, _ whole: Range<Int>) {
        if content.bars > run.bars { (run.bars, run.barsOffset) = (content.bars, whole.lowerBound) }
        let isDelimiter = content.isDelimiterRow && shape.markers == 0
        if isDelimiter {
            if run.table == nil { run.delimiterRows += 1 }
            let head = run.possible?.offset ?? (run.isFirstLine ? whole.lowerBound : run.previousLine)
            let columns = max(content.columns, run.possible?.columns ?? 0)
            run.possible = (columns, run.possible?.rows ?? 1, head)
        } else {
            run.possible?.rows += 1
        }
        if let table = run.table {
            let isInside =
                shape.quotes == table.quotes && shape.markers == 0
                && (table.column...table.column + 3).contains(shape.column)
            if !isInside { run.table = nil }
        } else if isDelimiter, let head = run.head, head.columns == content.columns,
            head.quotes == shape.quotes, (head.column...head.column + 3).contains(shape.column)
        {
            run.table = (head.quotes, head.column)
        }
        if content.opensOpaqueBlock { tablesAreCertain = false }
        let canBeHead =
            (run.isFirstLine || shape.markers > 0) && tablesAreCertain && content.bars > 0
            && (shape.markers > 0 ? shape.indent <= 3 : shape.column <= 3)
        run.head = canBeHead ? (content.columns, shape.quotes, shape.column) : nil
    }

    private mutating func endRun() {
        if let table = run.possible { checkTable(table) }
        if let definition = run.definition, definition.bytes > longestDefinition.bytes {
            longestDefinition = definition
        }
        run = Run()
    }

    private mutating func checkTable(_ table: (columns: Int, rows: Int, offset: Int)) {
        let help = "split the table, or give it as a file to download"
        cells += table.columns * table.rows
        if table.columns > limits.tableColumns || run.bars > limits.tableColumns + 1 {
            let isWide = table.columns > limits.tableColumns
            let columns = isWide ? table.columns : run.bars - 1
            findings.add(
                .error, "table.too-large", at: lines.span(at: isWide ? table.offset : run.barsOffset),
                "the table has \(columns) columns: at most \(limits.tableColumns) are printed", help: help)
        } else if table.columns * table.rows > limits.tableCells {
            findings.add(
                .error, "table.too-large", at: lines.span(at: table.offset),
                "the table has \(table.columns * table.rows) cells: at most \(limits.tableCells) are printed",
                help: help)
        } else if run.delimiterRows > limits.delimiterRows {
            findings.add(
                .error, "table.too-large", at: lines.span(at: table.offset),
                "more than \(limits.delimiterRows) lines here look like the line below the head of a table",
                help: "put a blank line between tables, and one line of dashes below each head")
        } else if cells > limits.allTableCells, !hasTooManyCells {
            hasTooManyCells = true
            findings.add(
                .error, "table.too-large", at: lines.span(at: table.offset),
                "the tables up to this one have \(cells) cells: at most \(limits.allTableCells) are printed",
                help: "give the large tables as files to download")
        }
    }

    // MARK: Paragraphs

    private mutating func noteParagraph(
        _ content: LineContent, _ shape: LineShape, _ whole: Range<Int>, _ kind: LongBlock
    ) {
        let isBreak =
            run.table != nil || run.bytes == 0 || content.isHeading
            || (shape.markers > 0 && shape.indent <= 3 && !shape.content.isEmpty && interrupts(shape))
        if isBreak {
            (run.start, run.bytes, run.isReported, run.kind) = (whole.lowerBound, 0, false, kind)
        }
        run.bytes += whole.count
        guard run.bytes > limits.paragraphBytes, !run.isReported else { return }
        run.isReported = true
        let block = run.kind == .text && run.possible != nil ? .table : run.kind
        findings.add(
            .error, "markdown.paragraph-too-long", at: lines.span(at: run.start),
            block.message(limit: limits.paragraphBytes), help: block.help)
    }

    /// What a block is that begins with a line. Good enough for words: where code in a list or quotation ends is not
    /// known here.
    private mutating func kind(of shape: LineShape, _ bytes: UnsafeBufferPointer<UInt8>) -> LongBlock {
        if let open = fence {
            if open.isClosed(by: bytes, shape.content) { fence = nil }
            return .code
        }
        fence = CodeFence(opening: bytes, shape.content)
        if fence != nil { return .code }
        if shape.markers > 0, shape.indent <= 3 {
            mayBeInList = true
            return .list
        }
        if shape.column < 2 { mayBeInList = false }
        return shape.indent >= 4 && !mayBeInList ? .code : .text
    }

    /// A number interrupts a paragraph only when it is 1, so only bullets surely do.
    private func interrupts(_ shape: LineShape) -> Bool {
        let first = lines.file.bytes[shape.marked.lowerBound]
        return first < UInt8(ascii: "0") || first > UInt8(ascii: "9")
    }

    // MARK: Definitions

    private mutating func noteDefinition(_ content: LineContent, _ shape: LineShape, _ whole: Range<Int>) {
        if content.isDefinition, !(countsFootnotes && content.isFootnote) {
            if let last = run.definition, last.bytes > longestDefinition.bytes { longestDefinition = last }
            run.definition = (whole.count, whole.lowerBound)
        } else {
            run.definition?.bytes += whole.count
        }
    }

    private mutating func checkDefinitions() {
        guard longestDefinition.bytes * links > limits.definitionBytes else { return }
        findings.add(
            .error, "markdown.definitions-too-large", at: lines.span(at: longestDefinition.offset),
            "this link definition is \(longestDefinition.bytes) bytes long and the text has \(links) links",
            help: "shorten the address and the title, and put a blank line behind the definition")
    }
}

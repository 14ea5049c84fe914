/// The paragraphs of a part of a document of LibreOffice (OASIS OpenDocument 1.3).
struct OpenDocumentParagraphs {
    /// The paragraphs of the text.
    private(set) var body: [PackageParagraph] = []
    /// The paragraphs of page headers and page footers.
    private(set) var furniture: [PackageParagraph] = []

    /// Styles whose words are hidden.
    private(set) var hiddenStyles: Set<String>

    private var open: [OpenParagraph] = []
    /// The style that is being read.
    private var style = ""
    /// For each part of the text that is open, whether its words are hidden.
    private var hidden: [Bool] = []
    private var skips = 0
    /// How many page headers, page footers and bodies are open.
    private var furnitureDepth = 0
    private var bodyDepth = 0
    /// The tables of the text, in the order in which they begin.
    private(set) var layouts: [TableLayout] = []
    private var tables: [OpenTable] = []

    /// A table that has not ended.
    private struct OpenTable {
        /// Its number among those of the text.
        let number: Int
        var isHead = false
        var column = -1
        var grid = CellGrid()
    }

    /// No words of the text: notes of reviewers, deleted text, numbers of footnotes, names of pictures.
    private static let skipped: Set<String> = [
        "office:annotation", "text:tracked-changes", "text:note-citation", "svg:title", "svg:desc",
    ]
    private static let furnitureNames: Set<String> = [
        "style:header", "style:footer", "style:header-left", "style:footer-left", "style:header-first",
        "style:footer-first",
    ]

    /// What can have a style that hides its words.
    private static let styled: Set<String> = [
        "text:span", "text:p", "text:h", "text:hidden-text", "text:hidden-paragraph", "text:section",
    ]

    /// Reads a part.
    ///
    /// - Parameter hiddenStyles: styles of another part whose words are hidden.
    static func read(_ bytes: [UInt8], hiddenStyles: Set<String> = []) -> OpenDocumentParagraphs {
        var paragraphs = OpenDocumentParagraphs(hiddenStyles: hiddenStyles)
        var scanner = XMLScanner(bytes)
        while let event = scanner.next() {
            switch event {
            case .start(let name): paragraphs.start(name, scanner)
            case .end(let name): paragraphs.end(name)
            case .text(let text): paragraphs.add(text)
            }
        }
        return paragraphs
    }

    private mutating func start(_ name: String, _ scanner: XMLScanner) {
        if Self.skipped.contains(name) { skips += 1 }
        if Self.furnitureNames.contains(name) { furnitureDepth += 1 }
        if Self.styled.contains(name) {
            let isHidden =
                name.hasPrefix("text:hidden") || scanner.attribute("text:display") == "none"
                || isHiddenStyle(scanner.attribute("text:style-name"))
            hidden.append(isHidden || hidden.last == true)
        }
        switch name {
        case "office:text": bodyDepth += 1
        case "style:style": style = scanner.attribute("style:name") ?? ""
        case "style:text-properties":
            if scanner.attribute("text:display") == "none" { hiddenStyles.insert(style) }
        case "text:p", "text:h": open.append(OpenParagraph())
        case "text:s", "text:tab", "text:line-break": add(" ")
        case "table:table":
            tables.append(OpenTable(number: layouts.count))
            layouts.append(TableLayout())
        case "table:table-header-rows": setHead(isOpen: true)
        case "table:table-row": beginRow()
        case "table:table-cell": beginCell(scanner)
        default: break
        }
    }

    private mutating func beginRow() {
        guard let last = tables.indices.last else { return }
        tables[last].grid.beginRow()
        if !tables[last].isHead { layouts[tables[last].number].beginRow() }
    }

    /// Cells that lie below another one, `table:covered-table-cell`, need not be there; the other one tells.
    private mutating func beginCell(_ scanner: XMLScanner) {
        guard let last = tables.indices.last else { return }
        let number = { (name: String) in scanner.attribute("table:number-\(name)").flatMap { Int($0) } ?? 1 }
        tables[last].column = tables[last].grid.place(
            rows: number("rows-spanned"), columns: max(number("columns-spanned"), number("columns-repeated")))
        if !tables[last].isHead { layouts[tables[last].number].beginCell(column: tables[last].column) }
    }

    private mutating func end(_ name: String) {
        if Self.skipped.contains(name) { skips -= 1 }
        if Self.furnitureNames.contains(name) { furnitureDepth -= 1 }
        if Self.styled.contains(name) { _ = hidden.popLast() }
        switch name {
        case "office:text": bodyDepth -= 1
        case "text:p", "text:h": close()
        case "table:table": _ = tables.popLast()
        case "table:table-row": if let last = tables.indices.last { tables[last].grid.endRow() }
        case "table:table-header-rows": setHead(isOpen: false)
        default: break
        }
    }

    private mutating func setHead(isOpen: Bool) {
        if let last = tables.indices.last { tables[last].isHead = isOpen }
    }

    private mutating func add(_ text: String) {
        if skips == 0, let last = open.indices.last { open[last].add(text, isStruck: hidden.last == true) }
    }

    private func isHiddenStyle(_ name: String?) -> Bool { name.map(hiddenStyles.contains) ?? false }

    private mutating func close() {
        guard let paragraph = open.popLast(), !paragraph.text.trimmed.isEmpty else { return }
        let (text, struck) = (paragraph.text, paragraph.struck)
        let column = tables.last.flatMap { $0.isHead ? $0.column : nil }
        if let table = tables.last, !table.isHead { layouts[table.number].add(text) }
        if furnitureDepth > 0 { furniture.append(PackageParagraph(text: text)) }
        if bodyDepth > 0 { body.append(PackageParagraph(text: text, struck: struck, headColumn: column)) }
    }
}

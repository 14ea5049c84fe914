/// Turns pandoc's blocks into lines that know what they are. A line is a paragraph, numbered from 1.
struct PandocBlocks {
    private(set) var lines: [SourceLine] = []
    private(set) var removals: [InvisibleSigns.Removal] = []
    private var tables = 0
    /// The pictures that stand before the line that comes, by the words beside them.
    private var pictures: [String] = []

    /// The lines of a document.
    init(_ blocks: [JSONTree]) {
        add(blocks, .paragraph)
        if let last = lines.lastIndex(where: { !$0.isBlank }) { askAboutPictures(at: last) }
    }

    /// The words of blocks on one line.
    static func words(_ blocks: [JSONTree]) -> String {
        PandocBlocks(blocks).lines.map(\.text).joined(separator: " ")
    }

    private mutating func add(_ blocks: [JSONTree], _ shape: SourceLine.Shape) {
        var shape = shape
        for block in blocks {
            add(block, shape)
            // What follows the first paragraph of an item goes on below it.
            if case .item(let depth, _) = shape { shape = .item(depth: depth, number: -1) }
        }
    }

    private mutating func add(_ block: JSONTree, _ shape: SourceLine.Shape) {
        let content = block["c"]
        switch block["t"]?.string {
        case "Para", "Plain": add(inlines: content?.items ?? [], shape)
        case "Header": add(inlines: content?[2]?.items ?? [], .heading(content?[0]?.integer ?? 1))
        case "BulletList": addList(content?.items ?? [], from: nil, shape)
        case "OrderedList": addOrderedList(content, shape)
        case "BlockQuote": add(content?.items ?? [], shape)
        case "Div": add(content?[1]?.items ?? [], shape)
        case "LineBlock": content?.items.forEach { add(inlines: $0.items, shape) }
        case "CodeBlock": add(content?[1]?.string ?? "", shape)
        case "DefinitionList":
            for definition in content?.items ?? [] {
                add(inlines: definition[0]?.items ?? [], shape)
                definition[1]?.items.forEach { add($0.items, shape) }
            }
        case "Table": addTable(content)
        default: break
        }
    }

    private mutating func addList(_ items: [JSONTree], from number: Int?, _ shape: SourceLine.Shape) {
        var depth = 0
        if case .item(let outer, _) = shape { depth = outer + 1 }
        for (index, item) in items.enumerated() {
            add(item.items, .item(depth: depth, number: number.map { $0 + index }))
        }
    }

    /// Only numbers open an item in Markdown; a letter or a Roman number stays as the sign of its item.
    private mutating func addOrderedList(_ list: JSONTree?, _ shape: SourceLine.Shape) {
        let attributes = list?[0]
        let first = attributes?[0]?.integer ?? 1
        let style = ListSigns(
            style: attributes?[1]?["t"]?.string, delimiter: attributes?[2]?["t"]?.string)
        guard let style else { return addList(list?[1]?.items ?? [], from: first, shape) }
        var depth = 0
        if case .item(let outer, _) = shape { depth = outer + 1 }
        for (index, item) in (list?[1]?.items ?? []).enumerated() {
            let start = lines.count
            add(item.items, .item(depth: depth, number: nil))
            if lines.count > start { lines[start].sign = style.sign(first + index) }
        }
    }

    private mutating func addTable(_ table: JSONTree?) {
        tables += 1
        var row = 0
        // No cell goes on from one part of a table into the next.
        for part in Self.parts(of: table) {
            var grid = CellGrid()
            for content in part {
                grid.beginRow()
                for cell in content[1]?.items ?? [] { addCell(cell, row, &grid) }
                grid.endRow()
                row += 1
            }
        }
    }

    /// The rows of the head, of each body with a head of its own, and of the foot.
    private static func parts(of table: JSONTree?) -> [[JSONTree]] {
        let bodies = (table?[4]?.items ?? []).flatMap { [$0[2]?.items ?? [], $0[3]?.items ?? []] }
        return [table?[3]?[1]?.items ?? []] + bodies + [table?[5]?[1]?.items ?? []]
    }

    /// A cell of a heading row may be given without any text.
    private mutating func addCell(_ cell: JSONTree, _ row: Int, _ grid: inout CellGrid) {
        let first = lines.count
        let column = grid.place(rows: cell[2]?.integer ?? 1, columns: cell[3]?.integer ?? 1)
        let shape = SourceLine.Shape.cell(table: tables, row: row, column: column)
        add(cell[4]?.items ?? [], shape)
        for index in first..<lines.count { lines[index].shape = shape }
        if lines.count == first { lines.append(line("", shape)) }
    }

    private mutating func add(inlines: [JSONTree], _ shape: SourceLine.Shape) {
        pictures += PandocInlines.pictures(in: inlines)
        add(PandocInlines.text(inlines), shape)
    }

    /// A picture can hold what no word of the document says: a chart, a table, a timeline.
    private mutating func askAboutPictures(at index: Int) {
        guard !pictures.isEmpty else { return }
        let words = pictures.filter { !$0.isEmpty }.map { "“\($0.prefix(100))”" }.prefix(5)
        let named = words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
        lines[index].ask(
            pictures.count == 1
                ? "a picture stood here\(named): does it hold words or figures that the page needs?"
                : "\(pictures.count) pictures stood here\(named): do they hold words or figures that the page needs?"
        )
        pictures = []
    }

    private mutating func add(_ text: String, _ shape: SourceLine.Shape) {
        let parts = text.split(separator: "\n").flatMap(LineBreaks.parts)
        for (index, part) in parts.enumerated() {
            var shape = shape
            if index > 0, case .item(let depth, _) = shape { shape = .item(depth: depth, number: -1) }
            var line = line("", shape)
            line.text = InvisibleSigns.cleaned(part, keepingMarks: true, at: line.place, &removals)
            guard !line.isBlank else { continue }
            lines.append(line)
            askAboutPictures(at: lines.count - 1)
        }
    }

    private func line(_ text: String, _ shape: SourceLine.Shape) -> SourceLine {
        SourceLine(place: SourcePlace(line: lines.count + 1), text: text, shape: shape)
    }
}

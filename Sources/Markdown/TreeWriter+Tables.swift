/// Tables.
extension TreeWriter {
    /// How many header cells name a table.
    private static let namingCells = 3

    mutating func openTable(_ node: CMark.Node) {
        source.enter(node, lines)
        table.alignments = node.alignments
        table.hasBody = false
        table.row = 0
        output.startLine()
        guard options.decorations.contains(.tables) else {
            output.append(markup: "<table")
            appendLine(of: node)
            return output.append(markup: ">\n")
        }
        output.append(markup: "<div class=\"table\" role=\"region\" aria-label=\"")
        output.append(text: name(of: node))
        output.append(markup: "\" tabindex=\"0\"")
        appendLine(of: node)
        output.append(markup: ">\n<table>\n")
    }

    mutating func closeTable() {
        if table.hasBody { output.append(markup: "</tbody>\n") }
        output.append(markup: "</table>\n")
        if options.decorations.contains(.tables) { output.append(markup: "</div>\n") }
    }

    mutating func writeTableRow(_ node: CMark.Node, entering: Bool) {
        if entering {
            table.column = 0
            table.isHeader = node.isHeaderRow
            if !table.isHeader { checkCells(of: node) }
            if table.isHeader {
                output.append(markup: "<thead>\n")
            } else if !table.hasBody {
                output.append(markup: "<tbody>\n")
                table.hasBody = true
            }
            output.append(markup: "<tr")
            appendLine(of: node)
            output.append(markup: ">\n")
        } else {
            output.append(markup: "</tr>\n")
            if table.isHeader { output.append(markup: "</thead>\n") }
        }
    }

    mutating func writeTableCell(_ node: CMark.Node, entering: Bool) {
        let isDecorated = options.decorations.contains(.tables)
        // A header cell without text is a corner: it heads nothing.
        let isHeader = table.isHeader && !(isDecorated && node.firstChild == nil)
        guard entering else {
            table.column += 1
            return isHeader ? output.append(markup: "</th>\n") : output.append(markup: "</td>\n")
        }
        quotes.startBlock()
        placeholderParent = nil
        output.append(markup: isHeader ? "<th" : "<td")
        if isHeader, isDecorated { output.append(markup: " scope=\"col\"") }
        if let alignment = table.alignment {
            output.append(markup: isDecorated ? " class=\"" : " align=\"")
            output.append(markup: alignment)
            output.append(UInt8(ascii: "\""))
        }
        output.append(UInt8(ascii: ">"))
    }

    /// The name of a table for screen readers: `Tabel: Behoefte, Dienst`, with a number when it comes again.
    private mutating func name(of node: CMark.Node) -> String {
        var cells: [String] = []
        var cell = node.firstChild?.firstChild
        while let current = cell, cells.count <= Self.namingCells {
            let text = plainText(current)
            if !text.isEmpty { cells.append(text) }
            cell = current.next
        }
        var name = cells.prefix(Self.namingCells).joined(separator: ", ")
        if cells.count > Self.namingCells { name += "…" }
        name = name.isEmpty ? "Tabel" : "Tabel: \(name)"
        let count = table.names[name, default: 0] + 1
        table.names[name] = count
        return count == 1 ? name : "\(name) (\(count))"
    }
}

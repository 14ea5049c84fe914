/// Paragraphs, lists, quotations, code.
extension TreeWriter {
    mutating func writeParagraph(_ node: CMark.Node, entering: Bool) -> CMark.Visit {
        if entering {
            if !delimiterLines.isEmpty { checkTableHead(in: node) }
            // A note may hold nothing but its marker in its first paragraph.
            if let marker = noteMarker, node.firstChild == marker, marker.next == nil { return .skipChildren }
            startText(node)
        }
        if isTight(node) { return .goOn }
        if entering {
            output.startLine()
            output.append(markup: "<p")
            appendLine(of: node)
            output.append(UInt8(ascii: ">"))
            if let item = node.parent, node == taskParagraph { writeTaskMark(isDone: isDone(item)) }
        } else {
            if node.parent?.kind == .footnoteDefinition, node.next == nil { writeBacklinks(afterText: true) }
            output.append(markup: "</p>\n")
        }
        return .goOn
    }

    /// Begins a block that holds text.
    mutating func startText(_ node: CMark.Node) {
        quotes.startBlock()
        placeholderParent = nil
        source.enter(node, lines)
    }

    /// Whether a paragraph stands in a list without blank lines, where it gets no tags.
    private func isTight(_ paragraph: CMark.Node) -> Bool {
        guard let list = paragraph.parent?.parent, list.kind == .list else { return false }
        return list.isTight
    }

    mutating func writeList(_ node: CMark.Node, entering: Bool) {
        guard entering else {
            return node.isOrdered ? output.append(markup: "</ol>\n") : output.append(markup: "</ul>\n")
        }
        output.startLine()
        output.append(markup: node.isOrdered ? "<ol" : "<ul")
        if node.isOrdered, node.listStart != 1 {
            output.append(markup: " start=\"")
            output.append(number: node.listStart)
            output.append(UInt8(ascii: "\""))
        }
        appendLine(of: node)
        output.append(markup: ">\n")
    }

    mutating func writeItem(_ node: CMark.Node, entering: Bool) {
        guard entering else { return output.append(markup: "</li>\n") }
        output.startLine()
        switch (node.isTask, options.decorations.contains(.taskLists)) {
        case (false, _):
            output.append(markup: "<li")
            appendLine(of: node)
            output.append(UInt8(ascii: ">"))
        case (true, true):
            output.append(markup: "<li class=\"task\"")
            appendLine(of: node)
            output.append(UInt8(ascii: ">"))
            // In a list with blank lines the mark stands in the first paragraph, on one line with its text.
            if let text = node.firstChild, text.kind == .paragraph, !isTight(text) {
                taskParagraph = text
            } else {
                writeTaskMark(isDone: isDone(node))
            }
        case (true, false):
            output.append(markup: "<li")
            appendLine(of: node)
            output.append(markup: isDone(node) ? "><input checked=\"\" " : "><input ")
            output.append(markup: "disabled=\"\" type=\"checkbox\"> ")
        }
    }

    private mutating func writeTaskMark(isDone: Bool) {
        output.append(markup: "<span class=\"task-mark\" role=\"img\" aria-label=\"")
        output.append(markup: isDone ? "gedaan\">☑</span> " : "te doen\">☐</span> ")
    }

    /// Reads the state of a task from its own marker: the library takes a `[x]` anywhere in the line for it.
    private func isDone(_ item: CMark.Node) -> Bool {
        let range = lines.range(of: item)
        let bytes = lines.file.bytes
        guard let bracket = bytes[range].firstIndex(of: UInt8(ascii: "[")), bracket + 1 < range.upperBound
        else {
            return item.isChecked
        }
        return bytes[bracket + 1].lowercased == UInt8(ascii: "x")
    }

    /// A note is a `div` with the role `note`, not an `aside`: that would be a landmark, and landmarks may stand
    /// neither inside a named section nor twice under one name on a page.
    mutating func writeQuotation(_ node: CMark.Node, entering: Bool) {
        guard entering else {
            output.startLine()
            let isNote = noteKinds.popLast() ?? nil
            return output.append(markup: isNote == nil ? "</blockquote>\n" : "</div>\n")
        }
        output.startLine()
        let note = options.decorations.contains(.notes) ? NoteKind.of(node) : nil
        noteKinds.append(note?.kind)
        guard let note else {
            if options.decorations.contains(.notes) { checkNote(node) }
            output.append(markup: "<blockquote")
            appendLine(of: node)
            return output.append(markup: ">\n")
        }
        noteMarker = note.marker
        output.append(markup: "<div class=\"")
        output.append(markup: note.kind.classes)
        output.append(markup: "\" role=\"note\" aria-label=\"")
        output.append(markup: note.kind.title)
        output.append(UInt8(ascii: "\""))
        appendLine(of: node)
        output.append(markup: "><p class=\"note-title\">")
        output.append(markup: note.kind.title)
        output.append(markup: "</p>\n")
    }

    mutating func writeCodeBlock(_ node: CMark.Node) {
        checkFence(of: node)
        output.startLine()
        output.append(markup: "<pre")
        appendLine(of: node)
        output.append(markup: "><code")
        let language = node.fenceInfo.prefix { $0 != UInt8(ascii: " ") && !(0x09...0x0D).contains($0) }
        if !node.fenceInfo.isEmpty {
            output.append(markup: " class=\"language-")
            output.append(text: UnsafeBufferPointer(rebasing: language))
            output.append(UInt8(ascii: "\""))
        }
        output.append(UInt8(ascii: ">"))
        output.append(text: node.literal)
        output.append(markup: "</code></pre>\n")
    }

    mutating func writeRule(_ node: CMark.Node) {
        output.startLine()
        output.append(markup: "<hr")
        appendLine(of: node)
        output.append(markup: " />\n")
    }
}

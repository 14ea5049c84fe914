/// Text, code, line ends and what is not printed.
extension TreeWriter {
    mutating func writeText(_ node: CMark.Node) {
        guard node != noteMarker else { return }
        let text = node.literal
        var index = 0
        var start = 0
        while index < text.count {
            let byte = text[index]
            guard Self.isSpecial(byte) else {
                index += 1
                continue
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            index = writeSpecial(byte, at: index, of: text, node)
            start = index
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "["),
            UInt8(ascii: "]"), 0xE2:
            true
        default: false
        }
    }

    /// Writes a byte that needs a second look; gives the index behind what was written.
    private mutating func writeSpecial(
        _ byte: UInt8, at index: Int, of text: UnsafeBufferPointer<UInt8>, _ node: CMark.Node
    ) -> Int {
        switch byte {
        case UInt8(ascii: "&"): output.append(markup: "&amp;")
        case UInt8(ascii: "<"): output.append(markup: "&lt;")
        case UInt8(ascii: ">"): output.append(markup: "&gt;")
        case UInt8(ascii: "\""): output.append(markup: "&quot;")
        case UInt8(ascii: "["):
            if Placeholder.starts(at: index, of: text) { openPlaceholder(at: index, of: text, node) }
            if index + 1 < text.count, text[index + 1] == UInt8(ascii: "^") {
                checkFootnote(at: index, of: text)
            }
            output.append(byte)
        case UInt8(ascii: "]"):
            if index + 1 < text.count { checkLink(at: index, of: text) }
            output.append(byte)
            if placeholderParent == node.parent, placeholderParent != nil { closePlaceholder() }
        default:
            guard options.smartPunctuation, DutchQuotes.isQuote(text, index) else {
                output.append(byte)
                break
            }
            quotes.append(quoteAt: index, of: text, to: &output)
            return index + 3
        }
        return index + 1
    }

    /// Looks at what follows a `]` that ends no link.
    private mutating func checkLink(at index: Int, of text: UnsafeBufferPointer<UInt8>) {
        switch text[index + 1] {
        case UInt8(ascii: "["): checkReference(at: index, of: text)
        case UInt8(ascii: "("): checkAddress(at: index, of: text)
        default: break
        }
    }

    // MARK: Placeholders

    /// Marks a placeholder that ends in the same text or, when it holds markup, in a later one of its parent.
    private mutating func openPlaceholder(
        at index: Int, of text: UnsafeBufferPointer<UInt8>, _ node: CMark.Node
    ) {
        warnAboutPlaceholder()
        guard placeholderParent == nil else { return }
        var holdsEnd = text[index...].contains(UInt8(ascii: "]"))
        var sibling = node.next
        while !holdsEnd, let next = sibling {
            holdsEnd = next.kind == .text && next.literal.contains(UInt8(ascii: "]"))
            sibling = next.next
        }
        guard holdsEnd else { return }
        placeholderParent = node.parent
        output.append(markup: "<mark class=\"placeholder\">")
    }

    private mutating func closePlaceholder() {
        output.append(markup: "</mark>")
        placeholderParent = nil
    }

    mutating func warnAboutPlaceholder() {
        guard !findings.isFull else { return }
        let span = source.findPlaceholder(lines)
        findings.add(
            .warning, "placeholder.unfilled", at: span, "this still has to be filled in",
            help: "write the text in place of the brackets and what is between them")
    }

    // MARK: Code and line ends

    mutating func writeCode(_ node: CMark.Node) {
        let text = node.literal
        // A placeholder in code is an example of one; later ones must not be taken for it.
        if text.contains(UInt8(ascii: "[")) { _ = source.locate(text, lines) }
        output.append(markup: "<code>")
        output.append(text: text)
        output.append(markup: "</code>")
    }

    mutating func writeSoftBreak(_ node: CMark.Node) {
        guard noteMarker == nil || noteMarker?.next != node else { return }
        output.append(UInt8(ascii: "\n"))
    }

    mutating func writeLineBreak(_ node: CMark.Node) {
        guard noteMarker == nil || noteMarker?.next != node else { return }
        output.append(markup: "<br />\n")
    }

    // MARK: Raw HTML

    /// Raw HTML is not printed; a comment is an editor's note to other editors.
    mutating func warnAboutRawHTML(_ node: CMark.Node) {
        let text = node.literal
        guard !RawHTML.isComment(text) else { return }
        if node.kind == .htmlBlock { source.enter(node, lines) }
        guard !findings.isFull else { return }
        let firstLine = text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let place = source.locate(firstLine, lines)
        let line = place.map { lines.lineIndex(of: $0.lowerBound) }
        guard line == nil || line != lastRawHTMLLine else { return }
        lastRawHTMLLine = line
        findings.add(
            .warning, "markdown.raw-html",
            at: place.map { lines.span(at: $0.lowerBound, count: $0.count) } ?? source.blockSpan(lines),
            "HTML is not printed",
            help: "write it in Markdown, or put a backslash before the < to show it as text")
    }
}

/// Footnotes, in Dutch.
extension TreeWriter {
    mutating func writeFootnoteReference(_ node: CMark.Node) {
        guard let number = node.footnoteNumber else { return }
        output.append(markup: "<sup>")
        if isInsideLink {
            output.append(number: number)
        } else {
            let place = footnotes.write(number, in: node)
            output.append(markup: "<a href=\"#voetnoot-")
            output.append(number: number)
            output.append(markup: "\" id=\"verwijzing-")
            appendPlace(number, place)
            output.append(markup: "\" aria-label=\"Voetnoot ")
            output.append(number: number)
            output.append(markup: "\">")
            output.append(number: number)
            output.append(markup: "</a>")
        }
        output.append(markup: "</sup>")
    }

    mutating func openFootnote(_ node: CMark.Node) {
        if !footnotes.isOpen {
            startFootnotes()
            output.append(markup: "<section class=\"footnotes\" aria-label=\"Voetnoten\">\n<ol>\n")
        }
        footnotes.current += 1
        footnotes.hasBacklinks = false
        output.append(markup: "<li id=\"voetnoot-")
        output.append(number: footnotes.current)
        output.append(UInt8(ascii: "\""))
        appendLine(of: node)
        output.append(markup: ">\n")
    }

    mutating func closeFootnote() {
        writeBacklinks(afterText: false)
        output.startLine()
        output.append(markup: "</li>\n")
    }

    /// Writes a link back to each place that refers to the footnote: behind its last paragraph, or on its own
    /// line when it ends in something else.
    mutating func writeBacklinks(afterText: Bool) {
        guard !footnotes.hasBacklinks else { return }
        footnotes.hasBacklinks = true
        let number = footnotes.current
        for place in stride(from: 1, through: footnotes.total(number), by: 1) {
            if afterText || place > 1 { output.append(UInt8(ascii: " ")) }
            output.append(markup: "<a class=\"footnote-back\" href=\"#verwijzing-")
            appendPlace(number, place)
            output.append(markup: "\" aria-label=\"Terug naar de tekst bij voetnoot ")
            output.append(number: number)
            if place > 1 {
                output.append(markup: ", plaats ")
                output.append(number: place)
            }
            output.append(markup: "\">↩</a>")
        }
    }

    /// Appends `1`, or `1-2` for the second link to footnote 1.
    private mutating func appendPlace(_ number: Int, _ place: Int) {
        output.append(number: number)
        guard place > 1 else { return }
        output.append(UInt8(ascii: "-"))
        output.append(number: place)
    }
}

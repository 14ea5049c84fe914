/// Notes of no kind, and code that never ends.
extension TreeWriter {
    /// A quotation that was meant as a note: `> [!NOOT]`, or with text behind the marker.
    mutating func checkNote(_ quotation: CMark.Node) {
        guard let paragraph = quotation.firstChild, paragraph.kind == .paragraph,
            let first = paragraph.firstChild, first.kind == .text, first.literal.starts(with: "[!".utf8),
            let end = first.literal.prefix(40).firstIndex(of: UInt8(ascii: "]")), end > 2,
            first.literal[2..<end].allSatisfy(\.isLetter)
        else { return }
        source.enter(paragraph, lines)
        let written = String(decoding: first.literal[...end], as: UTF8.self)
        guard let place = source.findSyntax(written.utf8, lines) else { return }
        let span = lines.span(at: place.lowerBound, count: place.count)
        if NoteKind(rawValue: String(decoding: first.literal[2..<end], as: UTF8.self).uppercased()) == nil {
            findings.add(
                .warning, "note.unknown", at: span,
                "there is no note \(written), so this is printed as a quotation",
                help: "write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]")
        } else {
            findings.add(
                .warning, "note.text", at: span,
                "text follows \(written) on its line, so this is printed as a quotation",
                help: "begin the text on the next line, behind a >")
        }
    }

    /// Fenced code that goes on to the end of the file, or of the quotation or list that it is in.
    mutating func checkFence(of code: CMark.Node) {
        guard let fence = code.fence, !isClosed(code, fence) else { return }
        findings.add(
            .warning, "code.unclosed", at: lines.span(of: code),
            "the code block that opens here is never closed, so all text below it is printed as code",
            help: "write \(fence.text) on a line of its own below the code")
    }

    private func isClosed(_ code: CMark.Node, _ fence: CodeFence) -> Bool {
        guard code.endLine > code.startLine else { return false }
        return lines.file.bytes.withUnsafeBufferPointer { bytes in
            let opening = LineShape(bytes, lines.range(ofLine: code.startLine))
            let closing = LineShape(bytes, lines.range(ofLine: code.endLine))
            return opening.quotes == closing.quotes && fence.isClosed(by: bytes, closing.content)
        }
    }
}

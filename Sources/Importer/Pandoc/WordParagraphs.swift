/// The paragraphs of a part of a Word document (ISO/IEC 29500, WordprocessingML and DrawingML).
enum WordParagraphs {
    /// What is there twice, or was taken out: the older form of a drawing, and text that was deleted or moved away.
    private static let skipped: Set<String> = ["mc:Fallback", "w:del", "w:moveFrom"]
    /// What stands between words.
    private static let blanks: Set<String> = ["w:tab", "w:br", "w:cr", "a:br"]

    /// The paragraphs in the order in which they end.
    static func read(_ bytes: [UInt8]) -> [PackageParagraph] {
        var scanner = XMLScanner(bytes)
        var paragraphs: [PackageParagraph] = []
        var open: [String] = []
        var skips = 0
        var isText = false
        while let event = scanner.next() {
            switch event {
            case .start(let name):
                if skipped.contains(name) { skips += 1 }
                if name == "w:p" || name == "a:p" { open.append("") }
                if name == "w:t" || name == "a:t" { isText = true }
                if skips == 0, let last = open.indices.last {
                    if blanks.contains(name) { open[last] += " " }
                    if name == "w:noBreakHyphen" { open[last] += "-" }
                }
            case .end(let name):
                if skipped.contains(name) { skips -= 1 }
                if name == "w:t" || name == "a:t" { isText = false }
                if name == "w:p" || name == "a:p", let text = open.popLast(), !text.trimmed.isEmpty {
                    paragraphs.append(PackageParagraph(text: text))
                }
            case .text(let text):
                if isText, skips == 0, let last = open.indices.last { open[last] += text }
            }
        }
        return paragraphs
    }
}

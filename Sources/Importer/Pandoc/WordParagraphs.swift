/// The paragraphs of a part of a Word document (ISO/IEC 29500, WordprocessingML and DrawingML).
struct WordParagraphs {
    /// What is there twice, or was taken out: the older form of a drawing, and text that was deleted or moved away.
    private static let skipped: Set<String> = ["mc:Fallback", "w:del", "w:moveFrom"]
    /// What stands between words.
    private static let blanks: Set<String> = ["w:tab", "w:br", "w:cr", "a:br"]
    /// What makes the words of a run no words that hold.
    private static let strikes: Set<String> = ["w:dstrike", "w:vanish"]

    private var paragraphs: [PackageParagraph] = []
    private var open: [OpenParagraph] = []
    private var skips = 0
    private var isText = false
    private var isRun = false
    private var isStruck = false

    /// The paragraphs in the order in which they end.
    static func read(_ bytes: [UInt8]) -> [PackageParagraph] {
        var scanner = XMLScanner(bytes)
        var reader = WordParagraphs()
        while let event = scanner.next() {
            switch event {
            case .start(let name): reader.start(name, scanner)
            case .end(let name): reader.end(name)
            case .text(let text): if reader.isText { reader.add(text) }
            }
        }
        return reader.paragraphs
    }

    private mutating func start(_ name: String, _ scanner: XMLScanner) {
        if Self.skipped.contains(name) { skips += 1 }
        switch name {
        case "w:p", "a:p": open.append(OpenParagraph())
        case "w:t", "a:t": isText = true
        case "w:r": (isRun, isStruck) = (true, false)
        // What follows within its properties is how the run looked before a change.
        case "w:rPrChange": isRun = false
        case "w:noBreakHyphen": add("-")
        default:
            if Self.blanks.contains(name) { add(" ") }
            if isRun, Self.strikes.contains(name) {
                isStruck = !["0", "false", "off"].contains(scanner.attribute("w:val") ?? "")
            }
        }
    }

    private mutating func end(_ name: String) {
        if Self.skipped.contains(name) { skips -= 1 }
        switch name {
        case "w:t", "a:t": isText = false
        case "w:r": (isRun, isStruck) = (false, false)
        case "w:p", "a:p":
            guard let paragraph = open.popLast(), !paragraph.text.trimmed.isEmpty else { return }
            paragraphs.append(PackageParagraph(text: paragraph.text, struck: paragraph.struck))
        default: break
        }
    }

    private mutating func add(_ text: String) {
        guard skips == 0, let last = open.indices.last else { return }
        open[last].add(text, isStruck: isStruck)
    }
}

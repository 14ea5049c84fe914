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
    /// For each paragraph that is open, whether its style hides its words.
    private var hidden: [Bool] = []
    /// Whether what stands here is how it looked before a change.
    private var isOld = false
    private let hiddenStyles: Set<String>

    private init(hiddenStyles: Set<String>) {
        self.hiddenStyles = hiddenStyles
    }

    /// The paragraphs in the order in which they end.
    ///
    /// - Parameter hiddenStyles: styles whose words are hidden.
    static func read(_ bytes: [UInt8], hiddenStyles: Set<String> = []) -> [PackageParagraph] {
        var scanner = XMLScanner(bytes)
        var reader = WordParagraphs(hiddenStyles: hiddenStyles)
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
        case "w:p", "a:p":
            open.append(OpenParagraph())
            hidden.append(false)
        case "w:t", "a:t": isText = true
        case "w:r": (isRun, isStruck) = (true, hidden.last ?? false)
        case "w:rPrChange", "w:pPrChange": isOld = true
        case "w:pStyle": if !isOld, isHidden(scanner), let last = hidden.indices.last { hidden[last] = true }
        case "w:rStyle": if isRun, !isOld, isHidden(scanner) { isStruck = true }
        case "w:noBreakHyphen": add("-")
        default:
            if Self.blanks.contains(name) { add(" ") }
            if isRun, !isOld, Self.strikes.contains(name) {
                isStruck = !["0", "false", "off"].contains(scanner.attribute("w:val") ?? "")
            }
        }
    }

    private mutating func end(_ name: String) {
        if Self.skipped.contains(name) { skips -= 1 }
        switch name {
        case "w:t", "a:t": isText = false
        case "w:r": (isRun, isStruck) = (false, false)
        case "w:rPrChange", "w:pPrChange": isOld = false
        case "w:p", "a:p":
            _ = hidden.popLast()
            guard let paragraph = open.popLast(), !paragraph.text.trimmed.isEmpty else { return }
            paragraphs.append(PackageParagraph(text: paragraph.text, struck: paragraph.struck))
        default: break
        }
    }

    private func isHidden(_ scanner: XMLScanner) -> Bool {
        scanner.attribute("w:val").map(hiddenStyles.contains) ?? false
    }

    private mutating func add(_ text: String) {
        guard skips == 0, let last = open.indices.last else { return }
        open[last].add(text, isStruck: isStruck)
    }
}

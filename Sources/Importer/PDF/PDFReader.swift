/// Reads a PDF through pdftotext: its pages as they look, so that tables can be told, and the boxes of its words, by
/// which columns of text are put one behind the other.
enum PDFReader {
    /// The lines of all pages.
    static func read(_ bytes: [UInt8], _ run: ToolRun) throws(ImportFault) -> SourceDocument {
        let clock = ContinuousClock()
        let start = clock.now
        let text = try text(bytes, .pageLayout, run)
        // Both together have the time that one program has.
        let columns = PageText.lines(of: try words(bytes, run.after(clock.now - start)))
        var document = SourceDocument(format: .pdf, lines: [])
        var empty: [Int] = []
        let pages = text.split(separator: "\u{C}", omittingEmptySubsequences: false)
        for (page, content) in pages.enumerated() where page < pages.count - 1 || !content.trimmed.isEmpty {
            let lines =
                (columns.indices.contains(page) ? columns[page] : nil) ?? lines(of: content, page: page + 1)
            if lines.allSatisfy(\.isBlank) { empty.append(page + 1) }
            for var line in lines {
                line.text = InvisibleSigns.cleaned(line.text[...], at: line.place, &document.removals)
                document.lines.append(line)
            }
            guard document.lines.count <= DocumentLimit.lines else {
                throw DocumentLimit.tooManyLines(SourcePlace(page: page + 1, line: 1))
            }
        }
        guard document.lines.contains(where: { !$0.isBlank }) else { throw onlyPictures }
        ask(aboutEmptyPages: empty, in: &document.lines)
        return document
    }

    /// Asks about pages without text at the first line of the page behind them, or of the last page with text.
    private static func ask(aboutEmptyPages pages: [Int], in lines: inout [SourceLine]) {
        var starts: [(page: Int, line: Int)] = []
        for (index, line) in lines.enumerated() where !line.isBlank {
            if let page = line.place.page, page != starts.last?.page { starts.append((page, index)) }
        }
        guard let last = starts.last else { return }
        var runs: [Int: [Int]] = [:]
        var next = 0
        for page in pages {
            while next < starts.count, starts[next].page < page { next += 1 }
            runs[next < starts.count ? starts[next].line : last.line, default: []].append(page)
        }
        for (line, pages) in runs { lines[line].ask(question(about: pages)) }
    }

    /// - Parameter pages: the numbers of pages that follow each other.
    private static func question(about pages: [Int]) -> String {
        let (first, last) = (pages.first ?? 0, pages.last ?? 0)
        return first == last
            ? "page \(first) has no text: is it a picture, as a scanner makes it?"
            : "pages \(first) to \(last) have no text: are they pictures, as a scanner makes them?"
    }

    private static func lines(of page: Substring, page number: Int) -> [SourceLine] {
        page.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map {
            SourceLine(place: SourcePlace(page: number, line: $0.offset + 1), text: String($0.element))
        }
    }

    /// Every word of each page with its box.
    static func words(_ bytes: [UInt8], _ run: ToolRun) throws(ImportFault) -> [[PDFWord]] {
        let result = try run.run(.wordBoxes, on: bytes)
        guard result.status == 0 else { throw fault(result) }
        return PDFWordReader.pages(result.output)
    }

    private static func text(_ bytes: [UInt8], _ tool: Tool, _ run: ToolRun) throws(ImportFault) -> String {
        let result = try run.run(tool, on: bytes)
        guard result.status == 0 else { throw fault(result) }
        return String(decoding: result.output, as: UTF8.self)
    }

    private static func fault(_ result: ToolOutput) -> ImportFault {
        if result.errors.contains("ncorrect password") || result.errors.contains("ncrypt") {
            return ImportFault(
                "import.encrypted", "the PDF is protected with a password",
                help: "open it and save or print it without a password")
        }
        guard result.status != nil else {
            return ImportFault(
                "import.too-large", "the PDF asks for more memory or time than an addendum needs",
                help: "export the addendum again")
        }
        return ImportFault(
            "import.damaged", "the PDF is damaged: pdftotext cannot read it",
            help: "look whether it opens; copy or export it again")
    }

    private static var onlyPictures: ImportFault {
        ImportFault(
            "import.no-text", "the PDF has no text: its pages are pictures, as a scanner makes them",
            help: "ask for the document it was made from, or run text recognition (OCR) on it first")
    }
}

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

    /// Asks about pages without text at the line behind them, or at the last page with text.
    private static func ask(aboutEmptyPages pages: [Int], in lines: inout [SourceLine]) {
        let filled = lines.indices.filter { !lines[$0].isBlank }
        let last = filled.last.flatMap { last in
            filled.first { lines[$0].place.page == lines[last].place.page }
        }
        for page in pages {
            guard let index = filled.first(where: { lines[$0].place.page ?? 0 > page }) ?? last else {
                continue
            }
            let question = "page \(page) has no text: is it a picture, as a scanner makes it?"
            lines[index].doubt = [lines[index].doubt, question].compactMap(\.self).joined(separator: "; ")
        }
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

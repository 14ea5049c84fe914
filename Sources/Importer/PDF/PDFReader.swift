/// Reads a PDF through pdftotext: its pages as they look, so that columns can be told.
enum PDFReader {
    /// The lines of all pages.
    static func read(_ bytes: [UInt8], _ run: ToolRun) throws(ImportFault) -> SourceDocument {
        let text = try text(bytes, .pageLayout, run)
        var removals: [InvisibleSigns.Removal] = []
        var lines: [SourceLine] = []
        let pages = text.split(separator: "\u{C}", omittingEmptySubsequences: false)
        for (page, content) in pages.enumerated() where page < pages.count - 1 || !content.trimmed.isEmpty {
            for (index, line) in content.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                .enumerated()
            {
                let place = SourcePlace(page: page + 1, line: index + 1)
                lines.append(
                    SourceLine(place: place, text: InvisibleSigns.cleaned(line, at: place, &removals)))
            }
            guard lines.count <= TextReader.lineLimit else { throw tooLong }
        }
        guard lines.contains(where: { !$0.isBlank }) else { throw onlyPictures }
        return SourceDocument(format: .pdf, lines: lines, removals: removals)
    }

    /// Every word of the PDF in the order in which it is read, to see that the pages lost none.
    static func words(_ bytes: [UInt8], _ run: ToolRun) throws(ImportFault) -> [String] {
        Words.strings(of: try text(bytes, .readingOrder, run))
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

    private static var tooLong: ImportFault {
        ImportFault(
            "import.too-large", "the PDF is far longer than any addendum",
            help: "keep the pages of the addendum only")
    }
}

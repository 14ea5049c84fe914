/// The words of a word processor's document, read from its own XML, to see that none is lost on the way through pandoc.
struct PackageText: Equatable {
    /// The paragraphs of the text, in their order: those of text boxes before the one that holds the box.
    var body: [PackageParagraph] = []
    /// The tables of a document of LibreOffice.
    var layouts: [TableLayout] = []
    /// Page headers and page footers, each once.
    var furniture: [String] = []

    /// The most bytes of a part; far more than a document has that pandoc can read in time.
    private static let partLimit = 16 << 20

    /// Reads a document that was told to be one of these.
    static func read(_ bytes: [UInt8], as format: SourceFormat) throws(ImportFault) -> PackageText {
        guard let archive = ZipDirectory(bytes) else { throw damaged }
        return format == .odt ? try openDocument(archive) : try word(archive)
    }

    private static func word(_ archive: ZipDirectory) throws(ImportFault) -> PackageText {
        var text = PackageText()
        let document = try part("word/document.xml", of: archive)
        try checkCells("<w:tc", in: document)
        let styles = archive.has("word/styles.xml") ? try part("word/styles.xml", of: archive) : []
        text.body = WordParagraphs.read(document, hiddenStyles: WordStyles.hidden(in: styles))
        for name in archive.names where isPart(name, of: ["diagrams/data"]) {
            text.body += WordParagraphs.read(try part(name, of: archive))
        }
        for name in archive.names where isPart(name, of: ["charts/chart"]) {
            text.body += ChartParagraphs.read(try part(name, of: archive))
        }
        for name in archive.names where isPart(name, of: ["header", "footer"]) {
            text.addFurniture(WordParagraphs.read(try part(name, of: archive)))
        }
        return text
    }

    /// `word/header2.xml`
    private static func isPart(_ name: String, of kinds: [String]) -> Bool {
        name.hasSuffix(".xml") && kinds.contains { name.hasPrefix("word/\($0)") }
    }

    private static func openDocument(_ archive: ZipDirectory) throws(ImportFault) -> PackageText {
        var text = PackageText()
        let content = try part("content.xml", of: archive)
        try checkCells("<table:table-cell", in: content)
        let styles =
            archive.has("styles.xml") ? OpenDocumentParagraphs.read(try part("styles.xml", of: archive)) : nil
        let paragraphs = OpenDocumentParagraphs.read(content, hiddenStyles: styles?.hiddenStyles ?? [])
        text.body = paragraphs.body
        text.layouts = paragraphs.layouts
        text.addFurniture(styles?.furniture ?? [])
        return text
    }

    /// Throws when a part has more cells than a document may have lines: pandoc takes seconds and hundreds of MiB for
    /// a table of 300 rows and 600 columns.
    ///
    /// - Parameter tag: how the start tag of a cell begins: `<w:tc`.
    private static func checkCells(_ tag: String, in bytes: [UInt8]) throws(ImportFault) {
        let tag = Array(tag.utf8)
        var count = 0
        for start in bytes.indices where bytes[start] == tag[0] && bytes.count - start > tag.count {
            // `<w:tcPr>` is another tag.
            let isEnd = [UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "/")].contains(
                bytes[start + tag.count])
            guard isEnd, bytes[start...].starts(with: tag) else { continue }
            count += 1
            guard count <= DocumentLimit.lines else { throw DocumentLimit.tooManyLines(nil) }
        }
    }

    private mutating func addFurniture(_ paragraphs: [PackageParagraph]) {
        for text in paragraphs.map(\.text.collapsed)
        where text.contains(where: { $0.isLetter || $0.isNumber }) && !furniture.contains(text) {
            furniture.append(text)
        }
    }

    private static func part(_ name: String, of archive: ZipDirectory) throws(ImportFault) -> [UInt8] {
        guard let bytes = archive.contents(of: name) else { throw damaged }
        guard bytes.count <= partLimit else {
            throw ImportFault(
                "import.too-large",
                "the document is far longer than any addendum: its part \(name) has more than "
                    + "\(partLimit >> 20) MiB when unpacked",
                help: "keep the pages of the addendum only, without comments and older versions")
        }
        return bytes
    }

    private static var damaged: ImportFault {
        ImportFault(
            "import.damaged", "the document is damaged: its parts cannot be unpacked",
            help: "look whether it opens; save it again")
    }
}

/// Reads a word processor's document through pandoc, and what pandoc leaves out of it from its own XML.
enum PandocReader {
    /// The paragraphs of a document.
    static func read(
        _ bytes: [UInt8], as format: SourceFormat, _ run: ToolRun
    ) throws(ImportFault) -> SourceDocument {
        // It refuses what pandoc would take long for.
        let text = try PackageText.read(bytes, as: format)
        let result = try run.run(.pandoc(format), on: bytes)
        guard result.status == 0, let tree = JSONTree.parse(result.output) else { throw fault(result) }
        // Word's styles for the title of a document stand apart from its paragraphs.
        let title = ["title", "subtitle", "author", "date"].flatMap { paragraphs(tree["meta"]?[$0]) }
        let blocks = PandocBlocks(title + (tree["blocks"]?.items ?? []))
        let lines = LostParagraphs.restored(TableLayout.placed(blocks.lines, text.layouts), text.body)
        guard lines.contains(where: { !$0.isBlank }) else {
            throw ImportFault(
                "import.no-text", "the document has no text", help: "look whether it is the right one")
        }
        return SourceDocument(
            format: format, lines: lines, removals: blocks.removals, furniture: text.furniture)
    }

    /// A value of the document's own data as paragraphs.
    private static func paragraphs(_ value: JSONTree?) -> [JSONTree] {
        guard let content = value?["c"] else { return [] }
        switch value?["t"]?.string {
        case "MetaInlines": return [.group(["t": .text("Para"), "c": content])]
        case "MetaBlocks": return content.items
        case "MetaList": return content.items.flatMap(paragraphs)
        default: return []
        }
    }

    /// How a program of GHC ends when its memory does not suffice.
    private static let heapExhausted: Int32 = 251

    private static func fault(_ result: ToolOutput) -> ImportFault {
        guard result.status != nil, result.status != heapExhausted else {
            return ImportFault(
                "import.too-large", "the document asks for more memory or time than an addendum needs",
                help: "open it and save only the text")
        }
        return ImportFault(
            "import.damaged", "the document is damaged: pandoc cannot read it",
            help: "look whether it opens; save it again")
    }
}

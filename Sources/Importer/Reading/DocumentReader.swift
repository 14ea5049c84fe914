/// Reads a document of any format.
struct DocumentReader {
    /// What runs the programs that read some of them.
    let run: ToolRun

    /// The document as lines; one that is larger than any addendum is refused.
    func read(_ bytes: [UInt8]) throws(ImportFault) -> SourceDocument {
        let document = try lines(of: bytes)
        try DocumentLimit.check(document)
        return document
    }

    private func lines(of bytes: [UInt8]) throws(ImportFault) -> SourceDocument {
        let format = try FormatProbe.format(of: bytes)
        switch format {
        case .text: return try TextReader.read(bytes, as: .text)
        case .markdown: return try MarkdownReader.read(bytes)
        case .pdf: return try PDFReader.read(bytes, run)
        case .docx, .odt: return try PandocReader.read(bytes, as: format, run)
        }
    }
}

/// Finds page headers, page footers and page numbers: short lines that come back at the edge of pages.
///
/// A heading of an addendum, a sentence and a figure are never taken for one: a word that stands twice on the page is
/// better than a word that is missing.
enum PageFurniture {
    /// The document without them.
    static func trim(_ document: SourceDocument) -> TrimmedDocument {
        let dropped: Set<Int> =
            switch document.format {
            case .pdf: PagedFurniture.find(in: document.lines)
            case .text: UnpagedFurniture.find(in: document.lines)
            case .markdown, .docx, .odt: []
            }
        let left = document.lines.enumerated().map { index, line in
            guard dropped.contains(index) else { return line }
            var line = line
            line.text = ""
            return line
        }
        return TrimmedDocument(
            format: document.format, lines: left, dropped: dropped.sorted().map { document.lines[$0] },
            furniture: document.furniture)
    }

    /// The first lines of a document: what comes back of them is kept once, since it is the title.
    static func top(of lines: [SourceLine]) -> Set<Int> {
        Set(lines.indices.lazy.filter { !lines[$0].isBlank }.prefix(3))
    }
}

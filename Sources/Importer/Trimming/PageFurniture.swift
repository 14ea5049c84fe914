/// Finds page headers, page footers and page numbers: short lines that stand apart and come back.
///
/// 1. Lines of a PDF's page that are among its first or last three, or lines of a text between blank ones, are
///    candidates; digits do not count, so that `Pagina 3 van 9` comes back too.
/// 2. A candidate that comes back is dropped, but for the first time when that is at the top of the document, where
///    it is its title.
/// 3. A number alone is dropped when it is next to something dropped, or at the edge of a page.
struct PageFurniture {
    private let document: SourceDocument
    private var dropped: Set<Int> = []
    /// The first and last lines of pages.
    private var edges: Set<Int> = []

    /// The document without them.
    static func trim(_ document: SourceDocument) -> TrimmedDocument {
        guard document.isWrapped else {
            return TrimmedDocument(format: document.format, lines: document.lines, dropped: [])
        }
        var furniture = PageFurniture(document)
        furniture.findRepeated()
        furniture.findNumbers()
        return furniture.trimmed
    }

    private init(_ document: SourceDocument) {
        self.document = document
        edges = Self.edges(document.lines)
    }

    private var lines: [SourceLine] { document.lines }

    private var trimmed: TrimmedDocument {
        let left = lines.enumerated().map { index, line in
            guard dropped.contains(index) else { return line }
            var line = line
            line.text = ""
            return line
        }
        return TrimmedDocument(
            format: document.format, lines: left, dropped: dropped.sorted().map { lines[$0] })
    }

    private mutating func findRepeated() {
        var places: [String: [Int]] = [:]
        for index in lines.indices where isCandidate(index) {
            places[Self.shape(lines[index].text), default: []].append(index)
        }
        let top = Set(lines.indices.filter { !lines[$0].isBlank }.prefix(3))
        for (shape, indexes) in places where indexes.count > 1 && !shape.isEmpty {
            dropped.formUnion(indexes.filter { !($0 == indexes[0] && top.contains($0)) })
        }
    }

    private mutating func findNumbers() {
        for index in lines.indices where Self.isNumber(lines[index].text) {
            let neighbours = [previous(of: index), next(after: index)].compactMap { $0 }
            let isBesideDropped = neighbours.contains { dropped.contains($0) && abs($0 - index) <= 6 }
            if edges.contains(index) || isBesideDropped { dropped.insert(index) }
        }
    }

    /// A short line that may be furniture by where it stands.
    private func isCandidate(_ index: Int) -> Bool {
        let text = lines[index].trimmed
        guard !text.isEmpty, text.count <= 120, text.contains(where: \.isLetter) else { return false }
        if document.format == .pdf { return edges.contains(index) }
        guard Bullet(text) == nil else { return false }
        return isBlank(index - 1) && isBlank(index + 1) && HeadingRole(text) == nil
            && (isBlank(index - 2) || isBlank(index + 2))
    }

    private func isBlank(_ index: Int) -> Bool { !lines.indices.contains(index) || lines[index].isBlank }

    private func previous(of index: Int) -> Int? { lines[..<index].lastIndex { !$0.isBlank } }

    private func next(after index: Int) -> Int? { lines[(index + 1)...].firstIndex { !$0.isBlank } }

    /// `12`, `- 12 -`, `p. 12`, `12/30`, `Pagina 12 van 30`
    private static func isNumber(_ text: String) -> Bool {
        let words = Words.strings(of: text.lowercased())
        guard (1...3).contains(words.count + (words.count == 4 ? -1 : 0)), text.count <= 20 else {
            return false
        }
        let rest = words.filter { !["p", "pag", "pagina", "blz", "van"].contains($0) }
        return (1...2).contains(rest.count) && rest.allSatisfy { $0.count <= 3 && Int($0) != nil }
            && !text.contains("%")
    }

    /// The text without its digits and blanks.
    private static func shape(_ text: String) -> String {
        text.collapsed.map { $0.isNumber ? "0" : $0 }.reduce(into: "") { result, sign in
            if sign != "0" || result.last != "0" { result.append(sign) }
        }
    }

    private static func edges(_ lines: [SourceLine]) -> Set<Int> {
        let pages = Dictionary(
            grouping: lines.indices.filter { !lines[$0].isBlank && lines[$0].place.page != nil },
            by: { lines[$0].place.page })
        return Set(pages.values.flatMap { $0.prefix(3) + $0.suffix(3) })
    }
}

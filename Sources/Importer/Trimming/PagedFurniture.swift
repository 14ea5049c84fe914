/// Page headers, page footers and page numbers of a document with pages.
///
/// The outermost line of a page is dropped when the same words are outermost on another page, at the same edge; so is
/// the line within it then, at most three deep. Only the number of the page may differ, and it has to count pages.
struct PagedFurniture {
    private let lines: [SourceLine]
    private var dropped: Set<Int> = []

    /// One edge of a page: its lines from the outside in.
    private struct Edge {
        let page: Int
        let isFoot: Bool
        let lines: [Int]
    }

    private static let depth = 3

    /// The lines to drop.
    static func find(in lines: [SourceLine]) -> Set<Int> {
        var furniture = PagedFurniture(lines: lines)
        furniture.find()
        return furniture.dropped
    }

    private mutating func find() {
        let edges = edges()
        let pages = Set(edges.map(\.page)).count
        let top = PageFurniture.top(of: lines)
        for _ in 0..<Self.depth {
            let found = repeated(edges, pages).union(numbers(edges))
            dropped.formUnion(found)
        }
        dropped = keepingTitle(dropped, top)
    }

    /// The outermost lines that come back, what was dropped before included.
    private func repeated(_ edges: [Edge], _ pages: Int) -> Set<Int> {
        struct Key: Hashable {
            let isFoot: Bool
            let form: FurnitureLine.Form
        }
        var places: [Key: [Int]] = [:]
        for edge in edges {
            for index in edge.lines.prefix(frontier(edge) + 1) {
                let isLast = edge.isFoot && index == edge.lines.first
                guard let line = FurnitureLine(lines[index], page: edge.page, isLast: isLast) else {
                    continue
                }
                for form in line.forms {
                    places[Key(isFoot: edge.isFoot, form: form), default: []].append(index)
                }
            }
        }
        // Twice in a long document is an accident.
        return Set(places.values.filter { $0.count > 1 && $0.count * 3 >= pages }.joined())
    }

    /// Numbers at the edge that count pages; on two pages at least, or on the only one.
    private func numbers(_ edges: [Edge]) -> Set<Int> {
        struct Key: Hashable {
            let isFoot: Bool
            let offset: Int
        }
        var places: [Key: [Int]] = [:]
        for edge in edges {
            for index in edge.lines.prefix(frontier(edge) + 1) {
                guard let number = FurnitureLine.pageNumber(alone: lines[index].trimmed) else { continue }
                places[Key(isFoot: edge.isFoot, offset: number - edge.page), default: []].append(index)
            }
        }
        return Set(places.filter { $0.value.count > 1 || $0.key.offset == 0 }.values.joined())
    }

    /// How many lines from the outside in are dropped without one that is kept between them.
    private func frontier(_ edge: Edge) -> Int {
        min(edge.lines.prefix { dropped.contains($0) }.count, Self.depth - 1)
    }

    private func keepingTitle(_ found: Set<Int>, _ top: Set<Int>) -> Set<Int> {
        found.subtracting(top.filter { FurnitureLine.pageNumber(alone: lines[$0].trimmed) == nil })
    }

    private func edges() -> [Edge] {
        var pages: [[Int]] = []
        var last: Int?
        for index in lines.indices where !lines[index].isBlank {
            guard let page = lines[index].place.page else { continue }
            if page != last { pages.append([]) }
            last = page
            pages[pages.count - 1].append(index)
        }
        return pages.flatMap { page in
            let number = lines[page[0]].place.page ?? 0
            // The lines in the middle of a short page belong to one edge alone.
            let head = page.prefix(min(Self.depth, (page.count + 1) / 2))
            let foot = page.reversed().prefix(min(Self.depth, page.count / 2))
            return [
                Edge(page: number, isFoot: false, lines: Array(head)),
                Edge(page: number, isFoot: true, lines: Array(foot)),
            ]
        }
    }
}

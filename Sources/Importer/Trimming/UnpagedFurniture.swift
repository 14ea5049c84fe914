/// Page headers, page footers and page numbers that were left in a text, which does not tell where its pages end.
///
/// A line that stands apart between blank lines and comes back with the same words is dropped when something shows
/// that pages end there: the number of a page beside it, nothing at all between two of them, or the title of the
/// document in it. A heading that comes back below every challenge has none of these.
struct UnpagedFurniture {
    private let lines: [SourceLine]
    /// The lines with text, in order.
    private let filled: [Int]
    private var dropped: Set<Int> = []

    /// The lines to drop.
    static func find(in lines: [SourceLine]) -> Set<Int> {
        var furniture = UnpagedFurniture(lines)
        furniture.findRepeated()
        furniture.findNumbers()
        return furniture.dropped
    }

    private init(_ lines: [SourceLine]) {
        self.lines = lines
        filled = lines.indices.filter { !lines[$0].isBlank }
    }

    private mutating func findRepeated() {
        var places: [FurnitureLine.Form: [Int]] = [:]
        for rank in filled.indices where isApart(filled[rank]) {
            guard let line = FurnitureLine(lines[filled[rank]], page: nil, isLast: false) else { continue }
            for form in line.forms { places[form, default: []].append(rank) }
        }
        let top = PageFurniture.top(of: lines)
        for ranks in places.values where ranks.count > 1 && endPages(ranks) {
            dropped.formUnion(
                ranks.map { filled[$0] }.filter { !($0 == filled[ranks[0]] && top.contains($0)) })
        }
    }

    /// Whether something shows that pages end at these lines.
    private func endPages(_ ranks: [Int]) -> Bool {
        if ranks[0] < 3 { return true }
        if zip(ranks, ranks.dropFirst()).contains(where: { $1 - $0 == 1 }) { return true }
        return ranks.contains { rank in
            [rank - 1, rank + 1].contains { filled.indices.contains($0) && isNumber(filled[$0]) }
        }
    }

    /// Drops the numbers beside those lines that count pages: a figure such as `40` between `2` and `3` stays. One that
    /// is alone is a page's, since nothing shows that it counts something else.
    private mutating func findNumbers() {
        let numbers = filled.indices.compactMap { rank -> (rank: Int, number: Int)? in
            guard let number = FurnitureLine.pageNumber(alone: lines[filled[rank]].trimmed),
                isBesideDropped(rank)
            else { return nil }
            return (rank, number)
        }
        var last = numbers.count == 1 ? numbers[0].number - 1 : 0
        for (rank, number) in numbers where (last + 1...last + Self.mostPagesBetween).contains(number) {
            last = number
            dropped.insert(filled[rank])
        }
    }

    /// How far the number of a page can be ahead of the one before; some pages have none.
    private static let mostPagesBetween = 3

    private func isBesideDropped(_ rank: Int) -> Bool {
        [rank - 1, rank + 1].contains { other in
            filled.indices.contains(other) && dropped.contains(filled[other])
                && abs(filled[other] - filled[rank]) <= 6
        }
    }

    private func isNumber(_ index: Int) -> Bool {
        FurnitureLine.pageNumber(alone: lines[index].trimmed) != nil
    }

    /// Whether blank lines stand round a line, two of them on one side.
    private func isApart(_ index: Int) -> Bool {
        isBlank(index - 1) && isBlank(index + 1) && (isBlank(index - 2) || isBlank(index + 2))
    }

    private func isBlank(_ index: Int) -> Bool { !lines.indices.contains(index) || lines[index].isBlank }
}

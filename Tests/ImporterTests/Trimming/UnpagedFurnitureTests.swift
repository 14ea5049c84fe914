import Testing

@testable import Importer

/// Numbers beside lines that come back on pages.
@Suite struct UnpagedFurnitureTests {
    /// The numbers that stay, of those at the feet of pages.
    private func kept(_ numbers: [String]) -> [String] {
        let pages = numbers.enumerated().map { page, number in
            "Zin \(page) van een bladzijde.\n\n\(number)\n\n\nOproep Grasveld\n\n"
        }
        let text = "Oproep Grasveld\n\n" + pages.joined()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
            SourceLine(place: SourcePlace(line: $0.offset + 1), text: String($0.element))
        }
        let dropped = UnpagedFurniture.find(in: lines)
        return lines.indices.filter { !dropped.contains($0) }.map { lines[$0].trimmed }
            .filter { $0.allSatisfy(\.isDigit) && !$0.isEmpty }
    }

    @Test(
        arguments: [
            (["1", "2", "3"], []), (["2", "3", "5"], []), (["12", "40", "7"], ["12", "40", "7"]),
            (["1", "40", "2"], ["40"]),
        ] as [([String], [String])])
    func numbersThatCountPagesAreDropped(numbers: [String], expected: [String]) {
        #expect(kept(numbers) == expected)
    }
}

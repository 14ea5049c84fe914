@testable import Importer

/// The words of an imported file's text, without its questions and without the headings that were added.
enum BodyWords {
    /// The words in order.
    static func words(of region: ImportedRegion) -> [String] {
        let added = Set(region.report.entries(.added).compactMap(\.target))
        let lines = region.text.split(separator: "\n", omittingEmptySubsequences: false)
        let end = (lines.dropFirst().firstIndex(of: "---") ?? 0) + 1
        let body = lines.enumerated().dropFirst(end).filter { number, line in
            !added.contains(number + 1) && !line.hasPrefix("<!--")
        }
        return body.flatMap { PageWords.words(of: $0.element) }
    }
}

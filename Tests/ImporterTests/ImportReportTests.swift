import Foundation
import Testing

@testable import Importer

/// Precision and recall of each kind of fact over all documents. `make import-report` shows the table.
@Suite struct ImportReportTests {
    private struct Count {
        var right = 0
        var found = 0
        var expected = 0

        var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
        var recall: Double { expected == 0 ? 1 : Double(right) / Double(expected) }
    }

    @Test func factsAreFoundAndRight() throws {
        var counts: [String: Count] = [:]
        var misses: [String] = []
        for document in TestDocument.all {
            let expected = FactPair.pairs(try document.expected())
            let found = FactPair.pairs(try RecognisedDocument.named(document.name).region.facts)
            for pair in expected.union(found) {
                counts[pair.field, default: Count()].expected += expected.contains(pair) ? 1 : 0
                counts[pair.field, default: Count()].found += found.contains(pair) ? 1 : 0
                counts[pair.field, default: Count()].right +=
                    expected.contains(pair) && found.contains(pair) ? 1 : 0
            }
            misses += expected.subtracting(found).sorted().map { "\(document.name): missed \($0)" }
            misses += found.subtracting(expected).sorted().map { "\(document.name): wrong \($0)" }
        }
        try write(counts, misses)
        for (field, count) in counts {
            #expect(count.precision >= 0.98, "\(field)")
            #expect(count.recall >= 0.98, "\(field)")
        }
    }

    /// Writes the table to the file that the environment names.
    private func write(_ counts: [String: Count], _ misses: [String]) throws {
        guard let path = ProcessInfo.processInfo.environment["ADDENDA_IMPORT_REPORT"] else { return }
        func column(_ text: String, _ width: Int) -> String {
            String(repeating: " ", count: max(0, width - text.count)) + text
        }
        func percent(_ share: Double) -> String { column(String(format: "%.1f %%", share * 100), 10) }
        var lines = [
            "\(TestDocument.all.count) documents", "", "field            facts  precision     recall",
        ]
        for (field, count) in counts.sorted(by: { $0.key < $1.key }) {
            let name = field + String(repeating: " ", count: max(0, 15 - field.count))
            lines.append(
                "\(name)\(column("\(count.expected)", 7)) \(percent(count.precision)) \(percent(count.recall))"
            )
        }
        lines += [""] + misses
        try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
}

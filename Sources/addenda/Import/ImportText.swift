import Diagnostics
import Importer

/// What an import did with one document, in words.
struct ImportText {
    private let result: ImportResult
    private let region: ImportedRegion

    /// Takes what there is to say; nil when the document was refused.
    init?(_ result: ImportResult) {
        guard let region = result.region else { return nil }
        self.result = result
        self.region = region
    }

    /// A headline, then an entry on each line, and what to do next.
    var text: String {
        ([headline] + region.report.entries.map(line) + [ending]).map { $0 + "\n" }.joined()
    }

    private var headline: String {
        let isPlan = if case .planned = result.outcome { true } else { false }
        return PrintableText.line(
            "\(result.source) → \(result.target ?? "")\(isPlan ? " (not written)" : ""): \(region.title)"
                .unicodeScalars)
    }

    /// `  found    title: Genk (line 5 → 2)`
    private func line(_ entry: ReportEntry) -> String {
        let places = [entry.source?.description, entry.target.map { "→ \($0)" }].compactMap { $0 }
        let kind = entry.kind.rawValue
        let padding = String(repeating: " ", count: max(0, 8 - kind.count))
        let place = places.isEmpty ? "" : " (\(places.joined(separator: " ")))"
        let text = "  \(kind)\(padding) \(entry.field): \(entry.text)\(place)"
        return PrintableText.line(text.unicodeScalars)
    }

    private var ending: String {
        let questions = region.report.entries(.assumed).count + region.report.entries(.unsure).count
        return "  \(Count.of(region.report.entries(.found).count, "fact")) found, "
            + "\(Count.of(questions, "question")) to review in the file, "
            + "\(Count.of(region.report.entries(.dropped).count, "line")) dropped"
    }
}

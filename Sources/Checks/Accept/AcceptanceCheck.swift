import Content
import Diagnostics

/// Looks at what editors accept: entries that accept nothing, and names that do not exist.
enum AcceptanceCheck {
    /// Reports both.
    ///
    /// - Parameter unasked: the kinds of findings that this check did not look for.
    static func check(
        _ divided: AcceptedFindings, _ regions: [Region], unasked: Set<String>,
        _ report: inout ProgrammeReport
    ) {
        guard !divided.unused.isEmpty, !regions.isEmpty else { return }
        let byPath = Dictionary(regions.map { ($0.text.path, $0) }) { first, _ in first }
        for (path, entry) in divided.unused where !unasked.contains(entry.identifier) {
            guard let region = byPath[path] else { continue }
            guard let page = Catalogue.explanation(of: entry.identifier) else {
                AcceptUnknownRule.report(entry, region, &report)
                continue
            }
            AcceptUnusedRule.report(entry, page, region, &report)
        }
    }

    /// Where an entry stands.
    static func path(_ entry: Acceptance, in region: Region) -> [FactPlaces.Step] {
        ["accept", .item(region.accepted.firstIndex(of: entry) ?? 0), "finding"]
    }
}

import Content
import Diagnostics

/// An entry of `accept` with a name that no finding has.
enum AcceptUnknownRule: Rule {
    static let explanation = Explanation(
        "accept.unknown", .warning,
        """
        The region accepts a kind of finding that does not exist. The name stands between brackets at the end of the \
        first line of a finding.
        """,
        wrong: "accept:\n  - finding: date.weekends\n    reason: Zo gepubliceerd",
        right: "accept:\n  - finding: date.weekend\n    reason: Zo gepubliceerd")

    static func report(_ entry: Acceptance, _ region: Region, _ report: inout ProgrammeReport) {
        let nearest = Suggestion.nearest(to: entry.identifier, among: Catalogue.identifiers)
        report.add(
            Self.self, in: region, fact: AcceptanceCheck.path(entry, in: region),
            "there is no kind of finding \(entry.identifier)",
            help: nearest.map { "did you mean \($0)?" } ?? "take the name between brackets of the finding")
    }
}

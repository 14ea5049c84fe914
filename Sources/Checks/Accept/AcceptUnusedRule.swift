import Content

/// An entry of `accept` that accepts nothing.
enum AcceptUnusedRule: Rule {
    static let explanation = Explanation(
        "accept.unused", .warning,
        """
        The region accepts a kind of finding, and there is none of that kind in its file: it was mended, or it is an \
        error, which cannot be accepted. An entry that is left behind would hide the next mistake of its kind.
        """,
        wrong:
            "accept:\n  - finding: date.weekend   # and no date is in a weekend\n    reason: Zo gepubliceerd",
        right: "# without the entry")

    static func report(
        _ entry: Acceptance, _ page: Explanation, _ region: Region, _ report: inout ProgrammeReport
    ) {
        report.add(
            Self.self, in: region, fact: AcceptanceCheck.path(entry, in: region),
            page.severity == .error
                ? "\(entry.identifier) is an error, which cannot be accepted"
                : "there is no finding \(entry.identifier) in this file to accept",
            help: "remove the entry")
    }
}

import Content

/// A published fact that changed, and that `updates` explains.
enum ExplainedChangeRule: Rule {
    static let explanation = Explanation(
        "correction.explained", .note,
        """
        A published fact changed, and a new entry under `updates` explains it. Nothing has to be mended; check that \
        the entry is about this change. When the site is published, `addenda record` records the new facts.
        """,
        wrong: "# nothing is wrong",
        right: "addenda build && addenda record")

    static func report(
        _ change: FactChange, _ region: Region, _ update: Update, _ report: inout ProgrammeReport
    ) {
        report.add(
            Self.self, in: region, fact: region.path(of: change.fact),
            "changed after publication, as the update of \(update.date) explains: \(change.words)",
            help: "run `addenda record` when the site is published")
    }
}

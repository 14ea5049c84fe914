import Content

/// A correction that readers were told of and that is not there any more.
enum TakenBackUpdateRule: Rule {
    static let explanation = Explanation(
        "correction.taken-back", .warning,
        """
        An entry under `updates` was published, and it is gone or has other words now. Readers who were told of a \
        correction should find it back; a new correction is a new entry.
        """,
        wrong: "updates: []   # was: De deadline is 9 juni 2023.",
        right: "updates: [{date: 2023-05-24, change: De deadline is 9 juni 2023.}]")

    static func report(_ fact: PublishedFact, _ region: Region, _ report: inout ProgrammeReport) {
        report.add(
            Self.self, in: region, fact: ["updates"], "was published and is gone: \(fact.value)",
            help: "put the entry back as it was; accept the finding when only its spelling was mended")
    }
}

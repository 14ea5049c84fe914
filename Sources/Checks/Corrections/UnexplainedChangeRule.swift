import Content

/// A published fact that changed without a word to readers.
enum UnexplainedChangeRule: Rule {
    static let explanation = Explanation(
        "correction.missing", .error,
        """
        A date, contact, address or municipality is no longer what was published, according to \
        Content/gepubliceerd.txt, and `updates` does not say so. Candidates who read the page before would not notice. \
        Add an entry that was not there yet, dated on or after the day of the record and not in the future, that names \
        the fact or its new value: “de deadline”, “9 juni”, the name of the contact or municipality. A sentence that \
        says that nothing changed does not count, nor does an entry with another day or time than the new one. The \
        page shows it. Publish, and run `addenda record`.
        """,
        wrong: "deadline: 2023-06-09 23:59   # was 2023-06-01 23:59",
        right: """
            deadline: 2023-06-09 23:59

            updates:
              - date: 2023-05-24
                change: De deadline is 9 juni 2023 in plaats van 1 juni 2023.
                reason: Verschillende partners vroegen meer tijd.
            """)

    /// - Parameters:
    ///   - tooEarly: An entry that names the change, of a day that has not come.
    ///   - hasNews: Whether there are new entries, none of which explains it.
    static func report(
        _ change: FactChange, _ region: Region, _ entry: RegionRecord, tooEarly: Update?, hasNews: Bool,
        _ report: inout ProgrammeReport
    ) {
        let help =
            tooEarly.map {
                "the update of \($0.date) tells of it, but that day has not come: give it the day of publication"
            }
            ?? "tell readers under updates, with a date from \(entry.date) on and one of these in it: "
            + "\(ChangeNames(change).help); or put the fact back" + (hasNews ? refused : "")
        report.add(
            Self.self, in: region, fact: region.path(of: change.fact),
            "changed after publication: \(change.words)", help: help)
    }

    /// Why entries that seem to name the fact do not count.
    private static let refused =
        " (an entry that says that nothing changed, or gives another day or time than the new one, does not count)"
}

import Diagnostics

/// An official list that was not saved as UTF-8, so that its accents are lost.
enum OfficialTextRule: ProgrammeRule {
    static let explanation = Explanation(
        "municipality.list-encoding", .error, .project,
        """
        Content/gemeenten.txt was saved in another encoding than UTF-8. Names with an accent in it cannot be compared \
        with those of the regions.
        """,
        wrong: "Content/gemeenten.txt   # saved as “Western European (Windows-1252)”",
        right: "Content/gemeenten.txt   # saved as “UTF-8”")

    static func check(_ subject: ProgrammeSubject, _ report: inout ProgrammeReport) {
        guard let official = subject.official,
            let entry = official.names.first(where: { $0.name.unicodeScalars.contains("\u{FFFD}") })
        else { return }
        report.add(
            Self.self, in: official.source,
            at: SourceSpan(line: entry.line, column: entry.column, length: entry.name.unicodeScalars.count),
            "“\(entry.name)” has a character that is not UTF-8", help: "save the list as UTF-8")
    }
}

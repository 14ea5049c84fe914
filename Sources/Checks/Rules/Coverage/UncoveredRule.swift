import Content
import Diagnostics

/// A municipality of the official list that is in no region.
enum UncoveredRule: ProgrammeRule {
    static let explanation = Explanation(
        "municipality.uncovered", .warning, .project,
        """
        Content/gemeenten.txt names a local authority that no region does. Its inhabitants find nothing on the site. \
        Regions that are drafts do not count.
        """,
        wrong: "Genk\nZutendaal        # in gemeenten.txt, and in no region",
        right: "municipalities: [Genk, Zutendaal]")

    static func check(_ subject: ProgrammeSubject, _ report: inout ProgrammeReport) {
        guard let official = subject.official else { return }
        let covered = Set(subject.programme.municipalities.map(\.slug))
        for (name, line, column) in official.names where !covered.contains(Slug(fromName: name)) {
            let span = SourceSpan(line: line, column: column, length: name.unicodeScalars.count)
            report.add(
                Self.self, in: official.source, at: span, "\(name) is in no region",
                help: "add it to the region it belongs to, or remove it from the list")
        }
    }
}

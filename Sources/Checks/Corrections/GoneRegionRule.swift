import Content
import Diagnostics

/// A region that was published and is gone.
enum GoneRegionRule: Rule {
    static let explanation = Explanation(
        "correction.region-gone", .error, .project,
        """
        Content/gepubliceerd.txt says that a region was published, and there is no such region now, or it is a draft. \
        Its address leads nowhere, and nobody compares what the call said with what it says now. When its file got \
        another name, put the former one under `aliases`: links keep working and its facts are compared. When the \
        call is withdrawn for good, `addenda record --gone` notes that; what it said is kept, and compared when it \
        comes back.
        """,
        wrong: "Content/regio/kempen-noord.md   # was kempen.md",
        right: "aliases: [kempen]   # in kempen-noord.md")

    static func report(
        _ entry: RegionRecord, _ programme: Programme, _ record: PublicationRecord,
        _ report: inout ProgrammeReport
    ) {
        let isDraft = programme.drafts.contains(entry.slug)
        let length = entry.slug.text.utf8.count
        report.add(
            Self.self, in: record.source, at: SourceSpan(line: entry.line, column: 2, length: length),
            "\(entry.slug.text) was published on \(entry.date) and "
                + (isDraft ? "is a draft now" : "is gone"),
            help: remedy(entry, isDraft, heir(of: entry, in: programme, record))
                + "; when the call is withdrawn for good, run `addenda record --gone \(entry.slug.text)`")
    }

    private static func remedy(_ entry: RegionRecord, _ isDraft: Bool, _ heir: Region?) -> String {
        if isDraft { return "remove draft: true" }
        guard let heir else { return "put its name under aliases of the region that it became" }
        return "write aliases: [\(entry.slug.text)] in \(heir.text.path), which has municipalities of it"
    }

    /// The region that a file with another name most likely is: one that was not published, with most municipalities
    /// of the one that is gone.
    static func heir(
        of entry: RegionRecord, in programme: Programme, _ record: PublicationRecord
    ) -> Region? {
        let known = Set(record.regions.map(\.slug))
        let former = Set(entry.facts.filter { $0.subject == .municipality }.map(\.value))
        let candidates = programme.regions.filter { !known.contains($0.slug) }
            .map { (region: $0, shared: former.intersection($0.municipalities).count) }
        return candidates.filter { $0.shared > 0 }.max { $0.shared < $1.shared }?.region
    }
}

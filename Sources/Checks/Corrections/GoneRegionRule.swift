import Content
import Diagnostics

/// A region that was published and is gone.
enum GoneRegionRule: Rule {
    static let explanation = Explanation(
        "correction.region-gone", .warning, .project,
        """
        Content/gepubliceerd.txt says that a region was published, and there is no such region now, or it is a draft. \
        Its address leads nowhere. When its file got another name, put the former one under `aliases`; when the \
        region is really gone, `addenda record` notes that. What \
        it said is kept, and compared when it comes back.
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
            help: isDraft
                ? "remove draft: true, or run `addenda record` when it must stay away"
                : "put its name under aliases of the region it became, or run `addenda record` when it is over"
        )
    }
}

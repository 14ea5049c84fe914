import Content

/// A region that is said to be gone, and is not.
enum WithdrawnRegionRule: Rule {
    static let explanation = Explanation(
        "record.not-gone", .error, .project,
        """
        `addenda record --gone` was given a region that is still published, or that never was. It is for a call that \
        is withdrawn: its file is deleted or says `draft: true`, and Content/gepubliceerd.txt has it. A region that \
        goes on under another name, with municipalities of the former, is not withdrawn: there `aliases` keeps its \
        address and its record.
        """,
        wrong: "addenda record --gone kempen   # while Content/regio/kempen.md is there",
        right: "git rm Content/regio/kempen.md && addenda record --gone kempen")

    static func check(
        _ gone: Set<Slug>, _ programme: Programme, _ record: PublicationRecord?,
        _ report: inout ProgrammeReport
    ) {
        let published = Set(programme.regions.flatMap { [$0.slug] + $0.aliases })
        let recorded = Dictionary((record?.regions ?? []).map { ($0.slug, $0) }) { first, _ in first }
        for slug in gone.sorted(by: { $0.text < $1.text }) {
            if published.contains(slug) {
                report.add(
                    Self.self, file: nil, "\(slug.text) is said to be gone and would be published",
                    help: "delete its file, or write draft: true in it")
                continue
            }
            guard let record, let entry = recorded[slug] else {
                report.add(
                    Self.self, file: nil, "\(slug.text) is said to be gone and was never recorded",
                    help: "check the name: it is the one between [ ] in \(PublicationRecord.path)")
                continue
            }
            guard let heir = GoneRegionRule.heir(of: entry, in: programme, record) else { continue }
            report.add(
                Self.self, file: heir.text.path,
                "\(slug.text) is said to be gone, and this region has municipalities of it",
                help: "write aliases: [\(slug.text)] in it, and tell under updates what changed")
        }
    }
}
